//! Which packages can reach the driver: only their files need parsing.

use mongo_lint::facts::Name;
use mongo_lint::models::Models;
use mongo_lint::tree::{Package, PackageId};

/// Whether the files of a package are read, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relevance {
    /// They are: the package is connected both to one that depends on the driver and to one that is wanted. Callers and
    /// callees of such a package are parts of its proof.
    Read,
    /// Nothing connects the package to the driver.
    WithoutDriver,
    /// Nothing in it is reported, nor in a package that it is connected to.
    Unwanted,
}

/// The relevance of each package. Packages are connected by dependencies within the tree, in either direction.
pub(crate) fn relevance(
    packages: &[Package],
    wanted: impl Fn(PackageId, &Package) -> bool,
) -> Vec<Relevance> {
    let neighbours = neighbours(packages);
    let drivers = Models::drivers();
    let drivers = packages
        .iter()
        .map(|it| depends_on_driver(it, &drivers))
        .collect();
    let near_driver = connected(&neighbours, drivers);
    let wanted = packages
        .iter()
        .enumerate()
        .map(|(index, it)| wanted(PackageId(index as u32), it))
        .collect();
    let near_wanted = connected(&neighbours, wanted);
    let pairs = near_driver.into_iter().zip(near_wanted);
    pairs
        .map(|pair| match pair {
            (true, true) => Relevance::Read,
            (false, true) => Relevance::WithoutDriver,
            (_, false) => Relevance::Unwanted,
        })
        .collect()
}

/// The packages that are read, in units: those of one are connected with each other and with no others. Each sorted, and
/// sorted by their first.
pub(crate) fn units(packages: &[Package], relevance: &[Relevance]) -> Vec<Vec<PackageId>> {
    let neighbours = neighbours(packages);
    let mut is_placed = vec![false; packages.len()];
    let mut units = Vec::new();
    for index in 0..packages.len() {
        if is_placed[index] || relevance[index] != Relevance::Read {
            continue;
        }
        let mut unit = Vec::new();
        let mut stack = vec![index];
        is_placed[index] = true;
        while let Some(index) = stack.pop() {
            unit.push(PackageId(index as u32));
            for &other in &neighbours[index] {
                // What is connected to a package that is read is read too.
                if !std::mem::replace(&mut is_placed[other], true) {
                    stack.push(other);
                }
            }
        }
        unit.sort_unstable();
        units.push(unit);
    }
    units
}

/// Whether a package names the driver among its dependencies, or is the driver.
fn depends_on_driver(package: &Package, drivers: &[Name]) -> bool {
    let is_driver = |name: &str| drivers.iter().any(|it| it == name);
    is_driver(&package.name) || package.dependencies.iter().any(|it| is_driver(&it.package))
}

fn neighbours(packages: &[Package]) -> Vec<Vec<usize>> {
    let mut neighbours = vec![Vec::new(); packages.len()];
    for (index, package) in packages.iter().enumerate() {
        for local in package.dependencies.iter().filter_map(|it| it.local) {
            let other = local.0 as usize;
            neighbours[index].push(other);
            neighbours[other].push(index);
        }
    }
    neighbours
}

/// Everything that is connected to a marked node.
fn connected(neighbours: &[Vec<usize>], mut marked: Vec<bool>) -> Vec<bool> {
    let mut stack: Vec<usize> = (0..marked.len()).filter(|it| marked[*it]).collect();
    while let Some(index) = stack.pop() {
        for &other in &neighbours[index] {
            if !marked[other] {
                marked[other] = true;
                stack.push(other);
            }
        }
    }
    marked
}
