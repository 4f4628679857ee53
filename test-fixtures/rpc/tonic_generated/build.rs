//! Generates the service's trait, where only the compiler sees it.

use tonic_build::manual::{Builder, Method, Service};

fn main() {
    let count = Method::builder()
        .name("count")
        .route_name("Count")
        .input_type("crate::CountRequest")
        .output_type("crate::CountReply")
        .codec_path("tonic_prost::ProstCodec")
        .build();
    let service = Service::builder()
        .name("Orders")
        .package("shop")
        .method(count)
        .build();
    Builder::new().build_client(false).compile(&[service]);
}
