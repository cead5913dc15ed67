"""Reads back what docs/connect.md filed: with fhirclient, and each answer checked by fhir.resources."""
import json
import time
import uuid

import jwt
import requests
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.capabilitystatement import CapabilityStatement
from fhir.resources.R4B.operationoutcome import OperationOutcome
from fhirclient import client
from fhirclient.models.documentreference import DocumentReference
from fhirclient.models.patient import Patient

card = json.load(open("sandbox-data/sandbox.json"))
base = card["fhir"]
hospital, laboratory, expired = card["clients"]
doctor = card["professionals"][0]["directory_id"]
admitted, elsewhere, unopened = (holder["identifier"] for holder in card["holders"])


def token(system, professional):
    claims = {
        "iss": system["client_id"], "sub": system["client_id"], "aud": card["token"],
        "jti": str(uuid.uuid4()), "exp": int(time.time()) + 240,
        "extensions": {"ihe_iua": {"national_provider_identifier": professional}},
    }
    key = open(system["private_key"]).read()
    return requests.post(card["token"], data={
        "grant_type": "client_credentials",
        "scope": "system/Patient.rs system/DocumentReference.crs system/List.rs system/Binary.r",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": jwt.encode(claims, key, system["algorithm"], {"kid": system["kid"]}),
    })


refused = token(expired, doctor)
assert refused.status_code in (400, 401) and "access_token" not in refused.json(), refused.text

bearer = token(hospital, doctor).json()["access_token"]
session = requests.Session()
session.headers["Authorization"] = "Bearer " + bearer

smart = client.FHIRClient(settings={"app_id": "read-back", "api_base": base})
smart.server.session = session

number = admitted["system"] + "|" + admitted["value"]
(patient,) = Patient.where({"identifier": number}).perform_resources(smart.server)
documents = DocumentReference.where({"patient": patient.id, "status": "current"}).perform_resources(smart.server)
assert [one.content[0].attachment.title for one in documents] == ["Hémogramme"], documents
same = DocumentReference.read(documents[0].id, smart.server)
assert same.masterIdentifier.value == documents[0].masterIdentifier.value
content = session.get(same.content[0].attachment.url)
assert content.headers["Content-Type"].startswith("text/plain"), content.headers
assert content.text == "Hémogramme sans particularité.\n", content.text

CapabilityStatement.model_validate(requests.get(base + "/metadata").json())
for query in (
    "Patient?identifier=" + number,
    "DocumentReference?status=current&patient=" + patient.id,
    "List?code=submissionset&status=current&patient=" + patient.id,
):
    answer = session.get(f"{base}/{query}")
    assert answer.status_code == 200, answer.text
    assert Bundle.model_validate(answer.json()).total == 1, answer.text

# What is not open to the hospital is not there: neither the record nor, to anybody, whether it exists.
for somebody in (elsewhere, unopened, {"system": admitted["system"], "value": "1999999999999"}):
    answer = session.get(base + "/Patient", params={"identifier": somebody["system"] + "|" + somebody["value"]})
    assert answer.status_code == 200 and answer.json()["total"] == 0, answer.text

for address in ("DocumentReference/unknown", "DocumentReference/" + "0" * 64, "Nothing/1"):
    answer = session.get(f"{base}/{address}")
    assert answer.status_code == 404, (address, answer.status_code)
    OperationOutcome.model_validate(answer.json())

as_xml = session.get(f"{base}/DocumentReference/{same.id}", headers={"Accept": "application/fhir+xml"})
assert as_xml.headers["Content-Type"].startswith("application/fhir+xml"), as_xml.headers
assert "Hémogramme" in as_xml.text

print("read back")
