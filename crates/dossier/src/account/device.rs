//! What somebody signs in with, in words a person knows it by.

use serde::{Deserialize, Serialize};

/// A browser on a system, as far as the browser says so. Coarse on purpose: enough to be recognised by its owner, too
/// little to tell one phone from another of its kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// The browser, if it is one of those people name.
    pub browser: Option<Browser>,
    /// The system, likewise.
    pub system: Option<System>,
}

macro_rules! named {
    ($(#[$doc:meta])* $kind:ident: $($name:ident = $shown:literal from $mark:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $kind {
            $(#[doc = concat!("`", $shown, "`")] $name),+
        }

        impl $kind {
            /// The name under which it is sold, the same in all languages.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $shown),+ }
            }

            /// The first whose mark is there: browsers also name those they descend from.
            fn marked_in(user_agent: &str) -> Option<Self> {
                const MARKS: &[(&str, $kind)] = &[$(($mark, $kind::$name)),+];
                MARKS.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, one)| *one)
            }
        }
    };
}

named! {
    /// A browser.
    Browser:
    Edge = "Edge" from "Edg",
    Opera = "Opera" from "OPR/",
    SamsungInternet = "Samsung Internet" from "SamsungBrowser/",
    FirefoxOnIos = "Firefox" from "FxiOS/",
    Firefox = "Firefox" from "Firefox/",
    ChromeOnIos = "Chrome" from "CriOS/",
    Chrome = "Chrome" from "Chrome/",
    Safari = "Safari" from "Safari/",
}

named! {
    /// A system.
    System:
    Iphone = "iPhone" from "iPhone",
    Ipad = "iPad" from "iPad",
    Android = "Android" from "Android",
    ChromeOs = "ChromeOS" from "CrOS",
    Windows = "Windows" from "Windows",
    MacOs = "Mac" from "Macintosh",
    Linux = "Linux" from "Linux",
}

impl Device {
    /// What the browser says of itself. The header itself is kept nowhere.
    pub fn of_user_agent(user_agent: &str) -> Self {
        Self { browser: Browser::marked_in(user_agent), system: System::marked_in(user_agent) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_by_the_names_people_use() {
        let table = [
            ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Windows"),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/143.0.0.0 Safari/537.36 Edg/143.0",
                "Edge",
                "Windows",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/26.1 Safari/605",
                "Safari",
                "Mac",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) Version/26.1 Mobile Safari/604.1",
                "Safari",
                "iPhone",
            ),
            ("Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) CriOS/143.0 Mobile Safari/604.1", "Chrome", "iPad"),
            (
                "Mozilla/5.0 (Linux; Android 16; SM-S921B) SamsungBrowser/29.0 Chrome/136.0 Safari/537",
                "Samsung Internet",
                "Android",
            ),
            ("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/143.0.0.0 Safari/537.36", "Chrome", "Linux"),
            ("curl/8.5.0", "", ""),
            ("", "", ""),
        ];
        for (user_agent, browser, system) in table {
            let device = Device::of_user_agent(user_agent);
            assert_eq!(device.browser.map_or("", Browser::name), browser, "{user_agent}");
            assert_eq!(device.system.map_or("", System::name), system, "{user_agent}");
        }
    }
}
