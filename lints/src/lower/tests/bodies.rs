//! Expressions, statements, patterns and the scopes of local variables.

use expect_test::expect;

use super::{check, check_body};

#[test]
fn locals_are_resolved_by_scope() {
    check_body(
        r"
    let a = a(a);
    let a = { let a = a; let b = 1; a + b };
    let x;
    let Some(y) = a else { return y; };
    let c = |a, mut d: u8| a + d + b;
    for a in a { a; }
    a + y + c + d + x
",
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                let a#2 = a#0(a#0);
                let a#5 = {
                  let a#3 = a#2;
                  let b#4 = 1;
                  (a#3 + b#4)
                };
                let x#6;
                let Some(y#7) = a#5 else {
                  return y;
                };
                let c#10 = |a#8: _, mut d#9: u8| ((a#8 + d#9) + b#1);
                for a#11 in a#5 {
                  a#11;
                };
                ((((a#5 + y#7) + c#10) + d) + x#6)
              }
        "#]],
    );
}

#[test]
fn conditions_bind_in_their_block_only() {
    check_body(
        r"
    if let Some(a) = a && let Ok(b) = a && b { a; b } else if let c = b { c } else { a };
    while let Some(a) = a.next() && a { a; }
    match a { Some(a) if a.b => a, Some(A | B(_)) | None => a, c @ (1 | 2) => c, x if let Some(y) = x => y, X | Y { .. } => b }
",
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                if ((let Some(a#2) = a#0 && let Ok(b#3) = a#2) && b#3) {
                  a#2;
                  b#3
                } else if let c#4 = b#1 {
                  c#4
                } else {
                  a#0
                };
                while (let Some(a#5) = a#0.next() && a#5) {
                  a#5;
                };
                match a#0
                  Some(a#6) if a#6.b => a#6
                  Some(A | B(_)) | None => a#0
                  c#7 @ 1 | 2 => c#7
                  x#8 if let Some(y#9) = x#8 => y#9
                  X | Y {  } => b#1
              }
        "#]],
    );
}

#[test]
fn the_alternatives_of_a_pattern_share_their_locals() {
    check_body(
        r"
    match a { A(x, y) | B(y, x) => x + y, (C(z) | D(z), E(w) | F(w)) => z + w, G { x, y: ref mut z, .. } | H { z, x } => x + z }
    let (A(q) | B(q)) = a;
    q
",
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                match a#0
                  A(x#2, y#3) | B(y#3, x#2) => (x#2 + y#3)
                  (C(z#4) | D(z#4), E(w#5) | F(w#5)) => (z#4 + w#5)
                  G { x: x#6, y: mut z#7 } | H { z: mut z#7, x: x#6 } => (x#6 + z#7);
                let A(q#8) | B(q#8) = a#0;
                q#8
              }
        "#]],
    );
}

#[test]
fn patterns_tell_names_from_constants() {
    check_body(
        r#"
    let (x, _, [first, .., last], &mut ref y, N, mut M, Self::X, a::B, -1, "s", 0..=9, 'a'.., m!(), const { 1 }) = a;
    let box z = a;
    let S { 0: p, q: None, r#type, .. } = a;
    let <T as U>::V = a;
"#,
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                let (x#2, _, [first#3, .., last#4], y#5, N, mut M#6, Self::X, a::B, -1, "s", ?, ?, ?, ?) = a#0;
                let ? = a#0;
                let S { 0: p#7, q: None, type: type#8 } = a#0;
                let <T as U>::V = a#0;
              }
        "#]],
    );
}

#[test]
fn items_in_a_block_hide_locals_and_see_none() {
    check_body(
        r"
    {
        a();
        fn a(x: X) { b; x; helper(); }
        const b: u8 = 1;
        b;
    }
    a();
    static S: u8 = { let a = 1; a };
    struct A;
    impl A { fn m(&self, mut a: u8) { self.n(a, self); |self_| self_; } }
",
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                {
                  a();
                  fn a(x: X)
                    |x#0| {
                      b;
                      x#0;
                      helper();
                    }
                  const b: u8
                    || 1
                  b;
                };
                a#0();
                static S: u8 mutable=false
                  || {
                    let a#0 = 1;
                    a#0
                  }
                struct A ()
                impl - for A
                  fn m(self mut_ref=false -, a: u8)
                    |self#0, mut a#1| {
                      self#0.n(a#1, self#0);
                      |self_#2: _| self_#2;
                    }
              }
        "#]],
    );
}

#[test]
fn every_kind_of_expression_is_read() {
    check_body(
        r#"
    a.b.0.1[2].c::<u8, _>(&mut a, *b, !a, -1)?.await.d;
    S { a, b: 1, ..Default::default() };
    T::<u8> { 0: a };
    <A as B>::c(a);
    ::core::mem::drop::<A>(a);
    (a, 1, "s", 'c', 1.5, true, b"b", b'x', c"c", r"raw", 0xffu8, 340282366920938463463374607431768211456);
    [a, b]; [0; 4]; (); (a,); ((a));
    a = b; a += 1; a == b && a < b || a << 1 > 2;
    a as u64 as f64; 1..2; ..=3; ..; a..;
    'l: loop { break 'l a; continue 'l; }
    let x = 'b: { break 'b };
    'w: while a {} 
    'f: for (i, x) in a.iter().enumerate() { i; x; }
    async move { a.await }; unsafe { a }; const { 1 }; try { a? };
    async |x| x; move |x: u8| -> u8 { x }; || (); for<'a> |x: &'a u8| x;
    return; return a; yield a; _ = a; become a;
    &raw const a; &raw mut a; &&a;
    if a {} else {}
    unsafe { a }
    match a {}
    #[cfg(x)] a();
    #[attr] let y = 1;
    a.await
"#,
        expect![[r#"
            fn f(a: A, b: B)
              |a#0, b#1| {
                a#0.b.0.1[2].c::<u8, _>(&mut a#0, *b#1, !a#0, -1)?.await.d;
                S { a: a#0, b: 1 ..Default::default() };
                T<u8> { 0: a#0 .. };
                <A as B>::c(a#0);
                ::core::mem::drop<A>(a#0);
                (a#0, 1, "s", 'c', float, true, literal, literal, "c", "raw", 255, literal);
                [a#0, b#1];
                [0; 4];
                ();
                (a#0);
                a#0;
                a#0 = b#1;
                a#0 += 1;
                (((a#0 == b#1) && (a#0 < b#1)) || ((a#0 << 1) > 2));
                ((a#0 as u64) as f64);
                (1..2);
                (..3);
                (..);
                (a#0..);
                'l: loop {
                  break 'l: a#0;
                  continue 'l: ;
                };
                let x#2 = 'b: {
                  break 'b: 
                };
                'w: while a#0 {};
                'f: for (i#3, x#4) in a#0.iter().enumerate() {
                  i#3;
                  x#4;
                };
                Async {
                  a#0.await
                };
                Unsafe {
                  a#0
                };
                {
                  1
                };
                {
                  a#0?
                };
                async |x#5: _| x#5;
                |x#6: u8| -> u8 {
                  x#6
                };
                || ();
                |x#7: &u8| x#7;
                return ;
                return a#0;
                return a#0;
                ? = a#0;
                ?;
                &a#0;
                &mut a#0;
                &&a#0;
                if a#0 {} else {};
                Unsafe {
                  a#0
                };
                match a#0;
                a#0();
                let y#8 = 1;
                a#0.await
              }
        "#]],
    );
}

#[test]
fn a_range_is_that_of_the_text() {
    let text = "fn f() { (a).b( (c) )?; &(d + (e)); (x) as u8; }";
    let facts = crate::lower::lower(text);
    let mut ranges: Vec<_> = facts.bodies[0].exprs.iter().map(|it| it.range).collect();
    ranges.sort();
    let shown: Vec<_> = ranges
        .iter()
        .map(|it| &text[it.start as usize..it.end as usize])
        .collect();
    expect![[r#"
        { (a).b( (c) )?; &(d + (e)); (x) as u8; }
        (a).b( (c) )
        (a).b( (c) )?
        a
        c
        &(d + (e))
        d
        d + (e)
        e
        (x) as u8
        x"#]]
    .assert_eq(&shown.join("\n"));
}

#[test]
fn the_value_of_a_block_is_its_last_expression() {
    check(
        "fn f() { json!({}) } fn g() { json! {} } fn h() { vec![1]; } fn i() { m! {} a } fn j() { if a {} if b {} }",
        expect![[r#"
            fn f()
              || {
                json!{}
              }
            fn g()
              || {
                json!()
              }
            fn h()
              || {
                vec![1];
              }
            fn i()
              || {
                m!();
                a
              }
            fn j()
              || {
                if a {};
                if b {}
              }
        "#]],
    );
}
