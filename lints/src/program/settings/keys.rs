//! The options that connection strings have, and what each accepts (mongodb 3.9.1 `src/client/options.rs`).

/// An option that both URIs and code set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    /// The field of `ClientOptions`.
    pub(crate) field: &'static str,
    /// The key in lower case.
    pub(crate) name: &'static str,
    /// A duration in code, milliseconds in URIs.
    pub(crate) is_time: bool,
}

const fn count(field: &'static str, name: &'static str) -> Key {
    Key {
        field,
        name,
        is_time: false,
    }
}

const fn time(field: &'static str, name: &'static str) -> Key {
    Key {
        field,
        name,
        is_time: true,
    }
}

const FIELDS: [Key; 8] = [
    count("max_pool_size", "maxpoolsize"),
    count("min_pool_size", "minpoolsize"),
    count("max_connecting", "maxconnecting"),
    time("server_selection_timeout", "serverselectiontimeoutms"),
    time("connect_timeout", "connecttimeoutms"),
    time("heartbeat_freq", "heartbeatfrequencyms"),
    time("max_idle_time", "maxidletimems"),
    time("local_threshold", "localthresholdms"),
];

pub(crate) fn of_field(field: &str) -> Option<Key> {
    FIELDS.iter().find(|it| it.field == field).copied()
}

/// What the value of a key must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Text,
    Count,
    Milliseconds,
    Flag,
    OneOf(&'static [&'static str]),
}

/// Every key that some version or feature of the driver knows, as its documentation writes it.
const KEYS: [(&str, Form); 47] = [
    ("appName", Form::Text),
    ("authMechanism", Form::Text),
    ("authSource", Form::Text),
    ("authMechanismProperties", Form::Text),
    ("compressors", Form::Text),
    ("connectTimeoutMS", Form::Milliseconds),
    ("directConnection", Form::Flag),
    ("heartbeatFrequencyMS", Form::Milliseconds),
    ("journal", Form::Flag),
    ("loadBalanced", Form::Flag),
    ("localThresholdMS", Form::Milliseconds),
    ("maxIdleTimeMS", Form::Milliseconds),
    ("maxStalenessSeconds", Form::Text),
    ("maxPoolSize", Form::Count),
    ("minPoolSize", Form::Count),
    ("maxConnecting", Form::Count),
    ("proxyHost", Form::Text),
    ("proxyPort", Form::Text),
    ("proxyUsername", Form::Text),
    ("proxyPassword", Form::Text),
    ("readConcernLevel", Form::Text),
    (
        "readPreference",
        Form::OneOf(&[
            "primary",
            "secondary",
            "primarypreferred",
            "secondarypreferred",
            "nearest",
        ]),
    ),
    ("readPreferenceTags", Form::Text),
    ("replicaSet", Form::Text),
    ("retryWrites", Form::Flag),
    ("retryReads", Form::Flag),
    (
        "serverMonitoringMode",
        Form::OneOf(&["stream", "poll", "auto"]),
    ),
    ("serverSelectionTimeoutMS", Form::Milliseconds),
    ("socketTimeoutMS", Form::Milliseconds),
    ("srvMaxHosts", Form::Count),
    ("srvServiceName", Form::Text),
    ("tls", Form::Flag),
    ("ssl", Form::Flag),
    ("tlsInsecure", Form::Flag),
    ("tlsAllowInvalidCertificates", Form::Flag),
    ("tlsAllowInvalidHostnames", Form::Flag),
    ("tlsCAFile", Form::Text),
    ("tlsCertificateKeyFile", Form::Text),
    ("tlsCertificateKeyFilePassword", Form::Text),
    (
        "uuidRepresentation",
        Form::OneOf(&["csharplegacy", "javalegacy", "pythonlegacy"]),
    ),
    ("w", Form::Text),
    ("waitQueueTimeoutMS", Form::Milliseconds),
    ("wTimeoutMS", Form::Milliseconds),
    ("zlibCompressionLevel", Form::Text),
    ("adaptiveRetries", Form::Text),
    ("maxAdaptiveRetries", Form::Count),
    ("enableOverloadRetargeting", Form::Flag),
];

/// Whether the driver knows a key, in any case.
pub(crate) fn is_known(key: &str) -> bool {
    KEYS.iter().any(|it| it.0.eq_ignore_ascii_case(key))
}

/// The known key that is most like this one, if any is like it: Jaro-Winkler 0.84, as the driver measures it.
pub(crate) fn nearest(key: &str) -> Option<&'static str> {
    let key = key.to_lowercase();
    let mut best = (0.0, None);
    for (name, _) in KEYS {
        let likeness = strsim::jaro_winkler(&name.to_lowercase(), &key).abs();
        if likeness > best.0 {
            best = (likeness, Some(name));
        }
    }
    best.1.filter(|_| best.0 >= 0.84)
}

/// What a value should have been, where it is not.
pub(crate) fn malformed(key: &str, value: &str) -> Option<String> {
    let (_, form) = KEYS.iter().find(|it| it.0.eq_ignore_ascii_case(key))?;
    match form {
        Form::Text => None,
        Form::Count => value
            .parse::<u32>()
            .is_err()
            .then(|| String::from("a whole number from 0 up")),
        Form::Milliseconds => value
            .parse::<u64>()
            .is_err()
            .then(|| String::from("a whole number of milliseconds")),
        Form::Flag => {
            (!["true", "false"].contains(&value)).then(|| String::from("`true` or `false`"))
        }
        Form::OneOf(words) => {
            let is_one = words.contains(&value.to_lowercase().as_str());
            (!is_one).then(|| {
                format!(
                    "one of {}",
                    words
                        .iter()
                        .map(|it| format!("`{it}`"))
                        .collect::<Vec<_>>()
                        .join(", ")
                )
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_known, malformed, nearest};

    #[test]
    fn the_nearest_key_is_the_one_that_the_driver_names() {
        assert_eq!(nearest("maxPoolSiz"), Some("maxPoolSize"));
        assert_eq!(nearest("poolSize"), Some("maxPoolSize"));
        assert_eq!(nearest("maxConnections"), Some("maxConnecting"));
        assert_eq!(nearest("zzz"), None);
    }

    #[test]
    fn keys_are_known_in_any_case() {
        assert!(
            is_known("MAXPOOLSIZE") && is_known("readPreferenceTags") && !is_known("timeoutMS")
        );
    }

    #[test]
    fn values_are_read_as_the_driver_reads_them() {
        assert!(malformed("maxPoolSize", "-1").is_some());
        assert!(malformed("maxPoolSize", "20").is_none());
        assert!(malformed("retryWrites", "True").is_some());
        assert!(malformed("serverMonitoringMode", "Poll").is_none());
        assert!(malformed("appName", "anything").is_none());
    }
}
