//! The malware scanner `ClamAV`, through its daemon: the content is streamed to it (`INSTREAM`), no file is shared.

use bytes::Bytes;
use clamav_client::tokio::{Socket, Tcp, scan_buffer};
use services::ports::{MalwareScanner, ScanError, Scanning, Verdict};

use crate::config::ScannerAddress;

/// A clamd at one address.
pub struct ClamAv {
    address: ScannerAddress,
}

impl ClamAv {
    /// The clamd at this address. Whether it answers shows at the first scan.
    pub const fn at(address: ScannerAddress) -> Self {
        Self { address }
    }

    async fn answer(&self, content: &[u8]) -> std::io::Result<Vec<u8>> {
        match &self.address {
            ScannerAddress::Unix(socket_path) => scan_buffer(content, Socket { socket_path }, None).await,
            ScannerAddress::Tcp(host_address) => scan_buffer(content, Tcp { host_address }, None).await,
        }
    }
}

impl MalwareScanner for ClamAv {
    fn scan(&self, content: Bytes) -> Scanning<'_> {
        Box::pin(async move {
            let answer = self.answer(&content).await;
            let answer = answer.map_err(|error| ScanError(format!("clamd cannot be reached: {error}")))?;
            verdict(&answer)
        })
    }
}

/// Anything but the two known answers is none: a limit of clamd's that was passed, for one.
fn verdict(answer: &[u8]) -> Result<Verdict, ScanError> {
    let answer = String::from_utf8_lossy(answer);
    let answer = answer.trim_end_matches(['\0', '\n']);
    match answer {
        "stream: OK" => Ok(Verdict::Clean),
        found if found.starts_with("stream: ") && found.ends_with(" FOUND") => Ok(Verdict::Malware),
        "" => Err(ScanError("clamd closed the connection; is its StreamMaxLength above documents.limit_mb?".into())),
        other => Err(ScanError(format!("clamd answered: {other}"))),
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::{TcpListener, UnixListener};

    use super::*;

    #[test]
    fn only_the_two_known_answers_count() {
        assert_eq!(verdict(b"stream: OK\0").unwrap(), Verdict::Clean);
        assert_eq!(verdict(b"stream: Eicar-Test-Signature FOUND\0").unwrap(), Verdict::Malware);
        for other in ["", "stream: OK FOUND OK\0", "INSTREAM size limit exceeded. ERROR\0", "OK\0", "PONG\0"] {
            assert!(verdict(other.as_bytes()).is_err(), "{other}");
        }
    }

    /// What a daemon reads of one scan, and what it answers.
    async fn serve(mut stream: impl tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin, answer: &str) -> Vec<u8> {
        let mut command = [0; 10];
        stream.read_exact(&mut command).await.unwrap();
        assert_eq!(&command, b"zINSTREAM\0");
        let mut content = Vec::new();
        loop {
            let length = stream.read_u32().await.unwrap();
            if length == 0 {
                break;
            }
            let start = content.len();
            content.resize(start + usize::try_from(length).unwrap(), 0);
            stream.read_exact(&mut content[start..]).await.unwrap();
        }
        stream.write_all(answer.as_bytes()).await.unwrap();
        content
    }

    #[tokio::test]
    async fn a_content_is_streamed_whole() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let clamav = ClamAv::at(ScannerAddress::Tcp(listener.local_addr().unwrap().to_string()));
        let daemon = tokio::spawn(async move { serve(listener.accept().await.unwrap().0, "stream: OK\0").await });
        let content = Bytes::from(vec![7; 100_000]);
        assert_eq!(clamav.scan(content.clone()).await.unwrap(), Verdict::Clean);
        assert!(daemon.await.unwrap() == content);
        assert!(clamav.scan(content).await.is_err(), "nobody listens any more");
    }

    #[tokio::test]
    async fn a_socket_of_this_machine_serves_as_well() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("clamd.ctl");
        let listener = UnixListener::bind(&socket).unwrap();
        let clamav = ClamAv::at(ScannerAddress::Unix(socket));
        let daemon =
            tokio::spawn(async move { serve(listener.accept().await.unwrap().0, "stream: Eicar FOUND\0").await });
        assert_eq!(clamav.scan(Bytes::from_static(b"x")).await.unwrap(), Verdict::Malware);
        daemon.await.unwrap();
    }
}
