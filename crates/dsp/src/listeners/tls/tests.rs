//! Certificates made by openssl.

use std::path::PathBuf;
use std::process::Command;

use axum::routing::get;
use reqwest::{Certificate, Client, Identity};
use tempfile::TempDir;

use super::*;

/// A folder of certificates.
struct Papers(TempDir);

impl Papers {
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn openssl(&self, arguments: &str) {
        let run = Command::new("openssl").args(arguments.split(' ')).current_dir(self.0.path()).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    }

    /// An authority of this name, and a certificate `{name}-{of}` for each of the others.
    fn authority(&self, name: &str, certificates: &[(&str, &str)]) {
        let key = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2";
        self.openssl(&format!(
            "{key} -subj /CN={name} -addext basicConstraints=critical,CA:TRUE -keyout {name}.key -out {name}.pem"
        ));
        for (of, usage) in certificates {
            self.openssl(&format!(
                "{key} -subj /CN={of} -addext subjectAltName=IP:127.0.0.1 -addext extendedKeyUsage={usage} \
                 -addext basicConstraints=critical,CA:FALSE -CA {name}.pem -CAkey {name}.key \
                 -keyout {name}-{of}.key -out {name}-{of}.pem"
            ));
        }
    }

    /// A client that trusts the server and shows this certificate, if any.
    fn client(&self, shows: Option<&str>) -> Client {
        let read = |name: String| std::fs::read(self.path(&name)).unwrap();
        let authority = Certificate::from_pem(&read("ours.pem".into())).unwrap();
        let mut client = Client::builder().tls_certs_only([authority]);
        if let Some(name) = shows {
            let pem = [read(format!("{name}.pem")), read(format!("{name}.key"))].concat();
            client = client.identity(Identity::from_pem(&pem).unwrap());
        }
        client.build().unwrap()
    }
}

#[tokio::test]
async fn handlers_learn_which_certificate_was_proven() {
    let papers = Papers(tempfile::tempdir().unwrap());
    papers.authority("ours", &[("server", "serverAuth"), ("hospital", "clientAuth")]);
    papers.authority("theirs", &[("hospital", "clientAuth")]);
    let tls = Tls {
        address: "127.0.0.1:0".parse().unwrap(),
        public_url: "https://mtls.dsp.example.lu".into(),
        certificate: papers.path("ours-server.pem"),
        key: papers.path("ours-server.key"),
        client_authorities: papers.path("ours.pem"),
    };
    let listener = TlsListener::open(&tls).await.unwrap();
    let address = listener.address;
    let shown = |request: Request| async move {
        let certificate = request.extensions().get::<PeerCertificate>();
        assert!(request.extensions().get::<ClientAddress>().is_some());
        certificate.map_or_else(|| "none".to_owned(), |PeerCertificate(thumbprint)| thumbprint.to_string())
    };
    let router = Router::new().route("/", get(shown));
    tokio::spawn(super::super::serve_tls(router, listener, std::future::pending()));

    let ask = async |client: Client| client.get(format!("https://{address}/")).send().await?.text().await;
    assert_eq!(ask(papers.client(None)).await.unwrap(), "none");
    let der = CertificateDer::from_pem_file(papers.path("ours-hospital.pem")).unwrap();
    let thumbprint = Thumbprint(sha256(&der)).to_string();
    assert_eq!(ask(papers.client(Some("ours-hospital"))).await.unwrap(), thumbprint);
    assert!(ask(papers.client(Some("theirs-hospital"))).await.is_err());
    // Who says nothing keeps nobody waiting.
    let _silent = TcpStream::connect(address).await.unwrap();
    assert_eq!(ask(papers.client(None)).await.unwrap(), "none");
}

#[tokio::test]
async fn a_file_that_cannot_be_used_is_named() {
    let papers = Papers(tempfile::tempdir().unwrap());
    std::fs::write(papers.path("empty.pem"), "").unwrap();
    let tls = Tls {
        address: "127.0.0.1:0".parse().unwrap(),
        public_url: "https://mtls.dsp.example.lu".into(),
        certificate: papers.path("empty.pem"),
        key: papers.path("missing.key"),
        client_authorities: papers.path("missing.pem"),
    };
    let error = TlsListener::open(&tls).await.err().unwrap();
    assert!(error.starts_with("listen.tls.certificate: "), "{error}");
}
