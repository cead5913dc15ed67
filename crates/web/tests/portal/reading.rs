//! Documents read in the browser.

use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};

use super::browser::{Answer, Browser, SentFile};
use super::country;
use super::doors::{anna, enter_code, file_note, sophie};

/// A clinical document that tries everything.
const HOSTILE: &str = r#"<?xml-stylesheet href="https://elsewhere.example/style.xsl"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:h="http://www.w3.org/1999/xhtml">
  <title>&lt;script&gt;alert(1)&lt;/script&gt;</title>
  <recordTarget><patientRole><patient><name>&lt;b&gt;Anna&lt;/b&gt;</name></patient></patientRole></recordTarget>
  <component><structuredBody><component><section>
    <title>&lt;/h3&gt;&lt;img src=x onerror=alert(2)&gt;</title>
    <text>
      <h:script>alert(3)</h:script><script>alert(4)</script><h:style>body{background:url(//elsewhere.example/5)}</h:style>
      <h:iframe src="https://elsewhere.example/6">cadre</h:iframe><h:img src="https://elsewhere.example/7" alt="image"/>
      <paragraph onclick="alert(8)" style="position:fixed">Texte <linkHtml href="javascript:alert(9)">lien</linkHtml>
        <h:a href="data:text/html,alert(10)">autre</h:a> <![CDATA[<svg onload=alert(11)>]]></paragraph>
      <table><tbody><tr><td onmouseover="alert(12)">cellule</td></tr></tbody></table>
      <h:form action="https://elsewhere.example/13"><h:input name="code"/><h:button>Envoyer</h:button></h:form>
    </text>
  </section></component></structuredBody></component>
</ClinicalDocument>"#;

const LABORATORY: &str = r#"<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Biologie</title>
  <effectiveTime value="20260301"/>
  <recordTarget><patientRole><patient><name><given>Jean</given><family>Weis</family></name></patient></patientRole></recordTarget>
  <component><structuredBody><component><section><title>Chimie</title><text><table>
    <thead><tr><th>Analyse</th><th>Résultat</th></tr></thead><tbody><tr><td>Sodium</td><td>140 mmol/l</td></tr></tbody>
  </table></text></section></component></structuredBody></component></ClinicalDocument>"#;

async fn filed(browser: &mut Browser, name: &str, media_type: &str, content: &str) -> Answer {
    let fields = [("kind", "holder-document"), ("title", "Courrier"), ("care-date", "2026-03-01")];
    browser.upload("/documents/new", &fields, &SentFile { name, media_type, content }).await
}

#[tokio::test]
async fn of_a_hostile_document_nothing_is_active() {
    let country = country().await;
    let mut browser = anna(&country).await;
    filed(&mut browser, "courrier.xml", "text/xml", HOSTILE).await.leads_to("/documents?done=filed");
    let address = browser.get("/documents").await.link("/documents/0");

    let page = browser.get(&format!("{address}/read")).await;
    page.says(
        StatusCode::OK,
        &[
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&lt;b&gt;Anna&lt;/b&gt;",
            "&lt;/h3&gt;&lt;img src=x onerror=alert(2)&gt;",
            "Texte lien autre &lt;svg onload=alert(11)&gt;",
            "cellule",
        ],
    );
    page.does_not_say(&[
        "<script>",
        "alert(3)",
        "alert(4)",
        "elsewhere.example",
        "javascript:",
        "data:text",
        "onclick",
        "onmouseover",
        "position:fixed",
        "<iframe",
        "<img",
        "<svg onload",
        "name=\"code\"",
        "<object",
    ]);
    // The bytes themselves are never a browser's to interpret.
    let content = browser.fetch(&format!("{address}/content")).await;
    assert_eq!(content.headers()[CONTENT_TYPE], "application/xml");
    assert!(content.headers()[CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment;"));
    assert!(content.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap().starts_with("default-src 'none'"));
}

#[tokio::test]
async fn a_report_is_read_with_its_patient_above_it() {
    let country = country().await;
    let mut browser = anna(&country).await;
    filed(&mut browser, "biologie.xml", "application/xml", LABORATORY).await.leads_to("/documents?done=filed");
    let address = browser.get("/documents").await.link("/documents/0");
    let page = browser.get(&address).await;
    page.says(StatusCode::OK, &["Document médical structuré (CDA)"]);
    assert_eq!(page.link(&format!("{address}/read")), format!("{address}/read"));

    let page = browser.get(&format!("{address}/read")).await;
    page.says(StatusCode::OK, &["Courrier", "Anna Müller", "Biologie", "Jean Weis", "1er mars 2026", "Chimie"]);
    page.says(StatusCode::OK, &["<th role=\"columnheader\" scope=\"col\">Résultat</th>", "140 mmol/l"]);
    page.says(StatusCode::OK, &[&format!("{address}/download")]);
}

#[tokio::test]
async fn a_note_is_drawn_and_a_professional_reads_it_too() {
    let country = country().await;
    let mut patient = anna(&country).await;
    file_note(&mut patient, "Mes allergies").await;
    let address = patient.get("/documents").await.link("/documents/0");
    patient.get(&format!("{address}/read")).await.says(StatusCode::OK, &["<p>Je ne supporte pas la pénicilline.</p>"]);

    let mut doctor = sophie(&country).await;
    let dossier = enter_code(&country, &mut doctor).await;
    let page = doctor.get(&format!("{dossier}{address}/read")).await;
    page.says(StatusCode::OK, &["Je ne supporte pas la pénicilline.", "Déposé par le patient", "Anna Müller"]);
    let attachment = doctor.get(&format!("{dossier}{address}/attachments/0")).await;
    assert_eq!(attachment.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_no_document_is_told_so() {
    let country = country().await;
    let mut browser = anna(&country).await;
    for (content, why) in [
        ("<!DOCTYPE a SYSTEM \"a\"><ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>", "DOCTYPE"),
        ("<?xml version=\"1.0\" encoding=\"latin1\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>", "UTF-8"),
        ("<MCCI_IN000002UV01 xmlns=\"urn:hl7-org:v3\"/>", "mais pas un document"),
        ("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "n'est pas accepté"),
    ] {
        filed(&mut browser, "x.xml", "text/xml", content).await.says(StatusCode::UNPROCESSABLE_ENTITY, &[why]);
    }
}
