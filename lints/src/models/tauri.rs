//! Tauri 2, with the names that 1 had.

pub mod tauri {
    pub use ::http;
    pub use ::tauri_macros::{command, generate_context, generate_handler, include_image, mobile_entry_point};
    pub use ::url::Url;
    pub use self::error::{Error, Result};
    pub use self::ipc::Invoke;
    pub use self::webview::{Webview, WebviewBuilder, WebviewWindow, WebviewWindowBuilder};
    pub use self::window::{Window, WindowBuilder};
    pub type WindowUrl = WebviewUrl;

    pub trait Runtime {}
    pub struct Wry {}
    impl Runtime for Wry {}
    pub struct Context<R = Wry> {
        r: R,
    }
    pub struct Assets<R = Wry> {
        r: R,
    }
    pub enum WebviewUrl {
        External(Url),
        App(::std::path::PathBuf),
    }

    pub struct Builder<R = Wry> {
        r: R,
    }
    impl<R> Default for Builder<R> {
        fn default() -> Self {}
    }
    impl<R> Builder<R> {
        pub fn new() -> Self {}
        pub fn any_thread(self) -> Self {}
        pub fn invoke_handler<F>(self, invoke_handler: F) -> Self
        where
            F: Fn(Invoke<R>) -> bool,
        {
        }
        pub fn setup<F>(self, setup: F) -> Self
        where
            F: FnOnce(&mut App<R>) -> ::std::result::Result<(), Box<dyn ::std::error::Error>>,
        {
        }
        pub fn on_page_load<F>(self, on_page_load: F) -> Self
        where
            F: Fn(&Webview<R>, &()),
        {
        }
        pub fn plugin<P>(self, plugin: P) -> Self {}
        pub fn manage<T>(self, state: T) -> Self {}
        pub fn menu<F>(self, f: F) -> Self {}
        pub fn system_tray<T>(self, tray: T) -> Self {}
        pub fn on_menu_event<F>(self, f: F) -> Self
        where
            F: Fn(&AppHandle<R>, menu::MenuEvent),
        {
        }
        pub fn on_system_tray_event<F>(self, f: F) -> Self
        where
            F: Fn(&AppHandle<R>, SystemTrayEvent),
        {
        }
        pub fn on_tray_icon_event<F>(self, f: F) -> Self
        where
            F: Fn(&AppHandle<R>, tray::TrayIconEvent),
        {
        }
        pub fn on_window_event<F>(self, handler: F) -> Self
        where
            F: Fn(&Window<R>, &WindowEvent),
        {
        }
        pub fn on_webview_event<F>(self, handler: F) -> Self
        where
            F: Fn(&Webview<R>, &WindowEvent),
        {
        }
        pub fn enable_macos_default_menu(self, enable: bool) -> Self {}
        pub fn register_uri_scheme_protocol<N, H, T>(self, uri_scheme: N, protocol_handler: H) -> Self
        where
            H: Fn(UriSchemeContext<R>, ::http::Request<Vec<u8>>) -> ::http::Response<T>,
        {
        }
        pub fn register_asynchronous_uri_scheme_protocol<N, H>(self, uri_scheme: N, protocol_handler: H) -> Self
        where
            H: Fn(UriSchemeContext<R>, ::http::Request<Vec<u8>>, UriSchemeResponder),
        {
        }
        pub fn device_event_filter<T>(self, filter: T) -> Self {}
        pub fn build(self, context: Context<R>) -> Result<App<R>> {}
        pub fn run(self, context: Context<R>) -> Result<()> {}
    }
    pub struct UriSchemeContext<R> {
        r: R,
    }
    impl<R> UriSchemeContext<R> {
        pub fn app_handle(&self) -> &AppHandle<R> {}
    }
    pub struct UriSchemeResponder {}
    impl UriSchemeResponder {
        pub fn respond<T>(self, response: ::http::Response<T>) {}
    }
    pub struct SystemTrayEvent {}
    pub enum WindowEvent {
        CloseRequested,
        Destroyed,
        Focused(bool),
    }
    pub enum RunEvent {
        Exit,
        ExitRequested,
        Ready,
        Resumed,
        MainEventsCleared,
    }

    pub struct App<R = Wry> {
        r: R,
    }
    impl<R> App<R> {
        pub fn handle(&self) -> &AppHandle<R> {}
        pub fn on_menu_event<F>(&self, handler: F)
        where
            F: Fn(&AppHandle<R>, menu::MenuEvent),
        {
        }
        pub fn on_tray_icon_event<F>(&self, handler: F)
        where
            F: Fn(&AppHandle<R>, tray::TrayIconEvent),
        {
        }
        pub fn run<F>(self, callback: F)
        where
            F: FnMut(&AppHandle<R>, RunEvent),
        {
        }
        pub fn run_return<F>(self, callback: F) -> i32
        where
            F: FnMut(&AppHandle<R>, RunEvent),
        {
        }
    }
    pub struct AppHandle<R = Wry> {
        r: R,
    }
    impl<R> Clone for AppHandle<R> {
        fn clone(&self) -> Self {}
    }
    impl<R> AppHandle<R> {
        pub fn run_on_main_thread<F>(&self, f: F) -> Result<()>
        where
            F: FnOnce(),
        {
        }
        pub fn exit(&self, exit_code: i32) {}
        pub fn restart(&self) {}
        pub fn plugin<P>(&self, plugin: P) -> Result<()> {}
        pub fn on_menu_event<F>(&self, handler: F)
        where
            F: Fn(&AppHandle<R>, menu::MenuEvent),
        {
        }
        pub fn on_tray_icon_event<F>(&self, handler: F)
        where
            F: Fn(&AppHandle<R>, tray::TrayIconEvent),
        {
        }
    }

    pub struct State<T>(T);
    impl<T> State<T> {
        pub fn inner(&self) -> &T {}
    }
    impl<T> ::std::ops::Deref for State<T> {
        type Target = T;
    }
    impl<T> Clone for State<T> {
        fn clone(&self) -> Self {}
    }

    pub trait Manager<R> {
        fn app_handle(&self) -> &AppHandle<R> {}
        fn get_window(&self, label: &str) -> Option<Window<R>> {}
        fn get_focused_window(&self) -> Option<Window<R>> {}
        fn windows(&self) -> ::std::collections::HashMap<String, Window<R>> {}
        fn get_webview(&self, label: &str) -> Option<Webview<R>> {}
        fn get_webview_window(&self, label: &str) -> Option<WebviewWindow<R>> {}
        fn webview_windows(&self) -> ::std::collections::HashMap<String, WebviewWindow<R>> {}
        fn manage<T>(&self, state: T) -> bool {}
        fn unmanage<T>(&self) -> Option<T> {}
        fn state<T>(&self) -> State<T> {}
        fn try_state<T>(&self) -> Option<State<T>> {}
        fn path(&self) -> &path::PathResolver<R> {}
        fn emit_all<S>(&self, event: &str, payload: S) -> Result<()> {}
        fn listen_global<S, F>(&self, event: S, handler: F) -> EventId
        where
            F: Fn(Event),
        {
        }
        fn once_global<S, F>(&self, event: S, handler: F) -> EventId
        where
            F: FnOnce(Event),
        {
        }
    }
    pub trait Listener<R> {
        fn listen<S, F>(&self, event: S, handler: F) -> EventId
        where
            F: Fn(Event),
        {
        }
        fn once<S, F>(&self, event: S, handler: F) -> EventId
        where
            F: FnOnce(Event),
        {
        }
        fn unlisten(&self, id: EventId) {}
        fn listen_any<S, F>(&self, event: S, handler: F) -> EventId
        where
            F: Fn(Event),
        {
        }
        fn once_any<S, F>(&self, event: S, handler: F) -> EventId
        where
            F: FnOnce(Event),
        {
        }
    }
    pub trait Emitter<R> {
        fn emit<S>(&self, event: &str, payload: S) -> Result<()> {}
        fn emit_to<I, S>(&self, target: I, event: &str, payload: S) -> Result<()> {}
        fn emit_filter<S, F>(&self, event: &str, payload: S, filter: F) -> Result<()> {}
    }
    impl<R> Manager<R> for App<R> {}
    impl<R> Manager<R> for AppHandle<R> {}
    impl<R> Manager<R> for Window<R> {}
    impl<R> Manager<R> for Webview<R> {}
    impl<R> Manager<R> for WebviewWindow<R> {}
    impl<R> Listener<R> for App<R> {}
    impl<R> Listener<R> for AppHandle<R> {}
    impl<R> Listener<R> for Window<R> {}
    impl<R> Listener<R> for Webview<R> {}
    impl<R> Listener<R> for WebviewWindow<R> {}
    impl<R> Emitter<R> for App<R> {}
    impl<R> Emitter<R> for AppHandle<R> {}
    impl<R> Emitter<R> for Window<R> {}
    impl<R> Emitter<R> for Webview<R> {}
    impl<R> Emitter<R> for WebviewWindow<R> {}
    pub struct EventId {}
    pub struct Event {}
    impl Event {
        pub fn id(&self) -> EventId {}
        pub fn payload(&self) -> &str {}
    }

    mod error {
        pub type Result<T> = ::std::result::Result<T, Error>;
        pub struct Error {}
    }
    pub mod async_runtime {
        pub use ::tokio::sync::{Mutex, RwLock};
        pub use ::tokio::sync::mpsc::{Receiver, Sender, channel};
        pub struct JoinHandle<T> {
            t: T,
        }
        impl<T> JoinHandle<T> {
            pub fn abort(&self) {}
        }
        impl<T> Future for JoinHandle<T> {
            type Output = ::std::result::Result<T, crate::Error>;
        }
        pub struct RuntimeHandle {}
        impl RuntimeHandle {
            pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output>
            where
                F: Future,
            {
            }
            pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
            where
                F: FnOnce() -> R,
            {
            }
            pub fn block_on<F>(&self, task: F) -> F::Output
            where
                F: Future,
            {
            }
        }
        pub fn set(handle: ::tokio::runtime::Handle) {}
        pub fn handle() -> RuntimeHandle {}
        pub use ::tokio::runtime::{Handle as TokioHandle, Runtime as TokioRuntime};
        pub fn block_on<F>(task: F) -> F::Output
        where
            F: Future,
        {
        }
        pub fn spawn<F>(task: F) -> JoinHandle<F::Output>
        where
            F: Future,
        {
        }
        pub fn spawn_blocking<F, R>(func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R,
        {
        }
        #[proc_macro]
        pub fn safe_block_on() {}
    }
    pub mod ipc {
        pub struct Invoke<R = crate::Wry> {
            r: R,
        }
        pub struct Channel<T> {
            t: T,
        }
        impl<T> Channel<T> {
            pub fn send(&self, data: T) -> crate::Result<()> {}
        }
        pub struct InvokeError {}
        pub struct Response {}
        pub struct Request {}
    }
    pub mod menu {
        pub struct MenuEvent {}
        impl MenuEvent {
            pub fn id(&self) -> &str {}
        }
    }
    pub mod path {
        pub struct PathResolver<R = crate::Wry> {
            r: R,
        }
        impl<R> PathResolver<R> {
            pub fn app_data_dir(&self) -> crate::Result<::std::path::PathBuf> {}
            pub fn app_config_dir(&self) -> crate::Result<::std::path::PathBuf> {}
            pub fn resource_dir(&self) -> crate::Result<::std::path::PathBuf> {}
        }
    }
    pub mod plugin {
        pub trait Plugin<R> {
            fn name(&self) -> &'static str;
            fn initialize(&mut self, app: &crate::AppHandle<R>) -> ::std::result::Result<(), Box<dyn ::std::error::Error>> {}
            fn window_created(&mut self, window: crate::Window<R>) {}
            fn webview_created(&mut self, webview: crate::Webview<R>) {}
            fn on_page_load(&mut self, webview: &crate::Webview<R>, payload: &()) {}
            fn on_event(&mut self, app: &crate::AppHandle<R>, event: &crate::RunEvent) {}
            fn extend_api(&mut self, invoke: crate::Invoke<R>) -> bool {}
        }
        pub struct PluginApi<R, C> {
            r: R,
            c: C,
        }
        impl<R, C> PluginApi<R, C> {
            pub fn config(&self) -> &C {}
            pub fn app(&self) -> &crate::AppHandle<R> {}
        }
        pub struct Builder<R, C = ()> {
            r: R,
            c: C,
        }
        impl<R, C> Builder<R, C> {
            pub fn new(name: &'static str) -> Self {}
            pub fn invoke_handler<F>(self, invoke_handler: F) -> Self
            where
                F: Fn(crate::Invoke<R>) -> bool,
            {
            }
            pub fn setup<F>(self, setup: F) -> Self
            where
                F: FnOnce(&crate::AppHandle<R>, PluginApi<R, C>) -> ::std::result::Result<(), Box<dyn ::std::error::Error>>,
            {
            }
            pub fn on_page_load<F>(self, on_page_load: F) -> Self
            where
                F: FnMut(&crate::Webview<R>, &()),
            {
            }
            pub fn on_window_ready<F>(self, on_window_ready: F) -> Self
            where
                F: FnMut(crate::Window<R>),
            {
            }
            pub fn on_webview_ready<F>(self, on_webview_ready: F) -> Self
            where
                F: FnMut(crate::Webview<R>),
            {
            }
            pub fn on_event<F>(self, on_event: F) -> Self
            where
                F: FnMut(&crate::AppHandle<R>, &crate::RunEvent),
            {
            }
            pub fn on_navigation<F>(self, on_navigation: F) -> Self
            where
                F: Fn(&crate::Webview<R>, &crate::Url) -> bool,
            {
            }
            pub fn js_init_script<S>(self, script: S) -> Self {}
            pub fn register_uri_scheme_protocol<N, H, T>(self, uri_scheme: N, protocol_handler: H) -> Self
            where
                H: Fn(crate::UriSchemeContext<R>, ::http::Request<Vec<u8>>) -> ::http::Response<T>,
            {
            }
            pub fn register_asynchronous_uri_scheme_protocol<N, H>(self, uri_scheme: N, protocol_handler: H) -> Self
            where
                H: Fn(crate::UriSchemeContext<R>, ::http::Request<Vec<u8>>, crate::UriSchemeResponder),
            {
            }
            pub fn on_drop<F>(self, on_drop: F) -> Self {}
            pub fn build(self) -> TauriPlugin<R, C> {}
        }
        pub struct TauriPlugin<R, C = ()> {
            r: R,
            c: C,
        }
    }
    pub mod tray {
        pub struct TrayIconEvent {}
        pub struct TrayIcon<R = crate::Wry> {
            r: R,
        }
        pub struct TrayIconBuilder<R = crate::Wry> {
            r: R,
        }
        impl<R> TrayIconBuilder<R> {
            pub fn new() -> Self {}
            pub fn with_id<I>(id: I) -> Self {}
            pub fn menu<M>(self, menu: &M) -> Self {}
            pub fn icon<I>(self, icon: I) -> Self {}
            pub fn tooltip<S>(self, s: S) -> Self {}
            pub fn show_menu_on_left_click(self, enable: bool) -> Self {}
            pub fn on_menu_event<F>(self, f: F) -> Self
            where
                F: Fn(&crate::AppHandle<R>, crate::menu::MenuEvent),
            {
            }
            pub fn on_tray_icon_event<F>(self, f: F) -> Self
            where
                F: Fn(&TrayIcon<R>, TrayIconEvent),
            {
            }
            pub fn build<M>(self, manager: &M) -> crate::Result<TrayIcon<R>> {}
        }
    }
    pub mod webview {
        pub struct Webview<R = crate::Wry> {
            r: R,
        }
        pub struct WebviewBuilder<R = crate::Wry> {
            r: R,
        }
        pub struct WebviewWindow<R = crate::Wry> {
            r: R,
        }
        impl<R> WebviewWindow<R> {
            pub fn label(&self) -> &str {}
            pub fn show(&self) -> crate::Result<()> {}
            pub fn hide(&self) -> crate::Result<()> {}
            pub fn close(&self) -> crate::Result<()> {}
            pub fn on_window_event<F>(&self, f: F)
            where
                F: Fn(&crate::WindowEvent),
            {
            }
            pub fn on_menu_event<F>(&self, f: F)
            where
                F: Fn(&crate::Window<R>, crate::menu::MenuEvent),
            {
            }
            pub fn eval(&self, js: &str) -> crate::Result<()> {}
        }
        impl<R> Clone for WebviewWindow<R> {
            fn clone(&self) -> Self {}
        }
        impl<R> Clone for Webview<R> {
            fn clone(&self) -> Self {}
        }
        pub struct WebviewWindowBuilder<R, M> {
            r: R,
            m: M,
        }
        impl<R, M> WebviewWindowBuilder<R, M> {
            pub fn new<L>(manager: &M, label: L, url: crate::WebviewUrl) -> Self {}
            pub fn build(self) -> crate::Result<WebviewWindow<R>> {}
        }
    }
    pub mod window {
        pub struct Window<R = crate::Wry> {
            r: R,
        }
        impl<R> Clone for Window<R> {
            fn clone(&self) -> Self {}
        }
        impl<R> Window<R> {
            pub fn label(&self) -> &str {}
            pub fn show(&self) -> crate::Result<()> {}
            pub fn hide(&self) -> crate::Result<()> {}
            pub fn close(&self) -> crate::Result<()> {}
            pub fn on_window_event<F>(&self, f: F)
            where
                F: Fn(&crate::WindowEvent),
            {
            }
            pub fn on_menu_event<F>(&self, f: F)
            where
                F: Fn(crate::menu::MenuEvent),
            {
            }
        }
        pub struct WindowBuilder<R = crate::Wry> {
            r: R,
        }
    }
}

pub mod tauri_macros {
    #[proc_macro_attribute]
    pub fn command() {}
    #[proc_macro_attribute]
    pub fn mobile_entry_point() {}
    #[proc_macro]
    pub fn generate_handler() {}
    #[proc_macro]
    pub fn generate_context() -> ::tauri::Context {}
    #[proc_macro]
    pub fn include_image() {}
}

pub mod tauri_specta {
    #[proc_macro]
    pub fn collect_commands() {}
    #[proc_macro]
    pub fn collect_events() {}
}
