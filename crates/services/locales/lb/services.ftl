one-time-code-subject = Ären Eemolcode fir d'Plattform eSanté Luxembourg
one-time-code-mail =
    Moien,

    En Eemolcode gouf generéiert.

    Äre Code ass: { $code }

    E gëllt zéng Minutten. Gitt e kengem weider: D'Agence eSanté freet Iech ni dernom.

    Mat beschte Gréiss

    D'technescht Team
one-time-code-text = eSanté: Ären Eemolcode ass { $code }. E gëllt zéng Minutten. Gitt e kengem weider.

password-reset-subject = Äert neit Passwuert fir d'Plattform eSanté Luxembourg
password-reset-mail =
    Moien,

    Dir wëllt en neit Passwuert wielen. Maacht dëse Link op; e gëllt eng Stonn an nëmmen eemol:

    { $link }

    Wann Dir näischt gefrot hutt, maacht näischt: Äert Passwuert bleift, wéi et ass.

    Mat beschte Gréiss

    D'technescht Team

notice-subject = Neies an Ärem DSP
notice-mail =
    Moien,

    { $what }

    Mellt Iech an Ärem DSP un: d'« Ligne de vie » seet Iech wien, wéini a firwat.

    Mat beschte Gréiss

    D'technescht Team
notice-care-subject = Neies iwwer d'DSPen, ëm déi Dir Iech këmmert
notice-care-mail =
    Moien,

    { $what }

    Mellt Iech un: Är Säit „Dokumenter“ weist d'DSPen, ëm déi Dir Iech këmmert.

    Mat beschte Gréiss

    D'technescht Team
notice-text = eSanté: { $what } Mellt Iech an Ärem DSP un, fir méi ze wëssen.

notice-first-access = Eng Fachpersoun aus der Gesondheet huet Ären DSP fir d'éischt opgemaach.
notice-emergency = Eng Fachpersoun aus der Gesondheet huet e liewensgeféierlechen Noutfall erkläert a kann 24 Stonnen dat Wichtegst aus Ärem DSP liesen.
notice-exceptional-case = Den Dokter vun der Agence eSanté däerf Ären DSP an enger aussergewéinlecher Prozedur kucken.
notice-document-erased = Den Inhalt vun engem Dokument an Ärem DSP gouf an enger aussergewéinlecher Prozedur zerstéiert.
notice-licence-stopped = Eng Fachpersoun, déi Zougang zu Ärem DSP hat, däerf hire Beruff net méi ausüben. Den Zougang ass eriwwer.
notice-codes-reissued = Är verluere Code gëllen net méi. D'Agence eSanté schéckt Iech e Bréif mat neie Coden.
notice-dossier-closed = Ären DSP gouf zougemaach. Keen huet nach Zougang. Dir kënnt en zéng Joer laang erëm opmaachen.
notice-dossier-reopened = Ären DSP gouf erëm opgemaach, mat allem wat dra war.
notice-assistant-designated = En DSP-Assistent gouf fir Ären DSP designéiert.
notice-representative-registered = E gesetzleche Vertrieder gouf fir Ären DSP agedroen.
notice-request-carried-out = D'Agence eSanté huet eng Demande ausgefouert, déi Dir ënnerschriwwen hutt.
notice-representation-ended = E gesetzleche Vertrieder handelt net méi fir Ären DSP.
notice-discernment-recognised = Vun elo u decidéiert Dir eleng iwwer den Zougang zu Ärem DSP.
notice-referring-doctor-declared = D'Deklaratioun vun Ärem Referenzdokter gouf agedroen oder ass ofgelaf.
notice-stay-announced = Eng Institutioun huet den Ufank, d'Verlängerung oder d'Enn vun Ärer Betreiung gemellt.
notice-majority-near = An engem Mount gitt Dir 18 Joer al. Vun deem Dag un decidéiert nëmmen Dir iwwer Ären DSP: den Zougang vun Ären Elteren hält op.
notice-majority-reached = Dir sidd 18 Joer al. Elo decidéiert nëmmen Dir iwwer Ären DSP: den Zougang vun Ären Elteren ass eriwwer.
notice-now-assisting = Eng Persoun huet Iech als DSP-Assistent gewielt.
notice-no-longer-assisting = Dir sidd net méi den DSP-Assistent vun enger Persoun.
notice-now-representing = D'Agence eSanté huet Iech als gesetzleche Vertrieder fir en DSP agedroen.
notice-no-longer-representing = Dir vertrëtt eng Persoun net méi fir hiren DSP.
notice-child-nearly-of-age = An engem Mount gëtt eng Persoun, déi Dir vertrëtt, 18 Joer al. Vun deem Dag un decidéiert nëmmen si iwwer hiren DSP: Ären Zougang hält op.
notice-child-of-age = Eng Persoun, déi Dir vertrueden hutt, ass 18 Joer al. Elo decidéiert nëmmen si iwwer hiren DSP: Ären Zougang ass eriwwer.

feedback-subject = Accessibilitéit vum DSP-Portal: eng Persoun schreift eis
feedback-mail =
    Op der Säit „Accessibilitéit“ vum Portal mellt eng Persoun:

    { $words }

    Numm: { $name }
    Äntwert un: { $contact }
    Sprooch: { $language }

    D'Gesetz verlaangt eng Äntwert bannent engem Mount.

filing-subject = En Dokument vun Iech gouf net opgehuewen
filing-mail =
    Moien,

    { $what }

    Mat beschte Gréiss

    D'technescht Team
filing-text = eSanté: { $what }
notice-file-harmful = En Dokument, dat Dir eragesat hutt, hat e schiedleche Programm dran. Mir hunn et zerstéiert. Am Dossier ass näischt bäikomm.
notice-filing-refused = En Dokument, dat Dir eragesat hutt, konnt net an den Dossier kommen: Dir däerft do näischt méi erasetzen.

alert-subject = Äre eSanté-Kont huet sech geännert
alert-mail =
    Moien,

    { $what }

    Waart Dir dat? Da musst Dir näischt maachen.

    Waart Dir dat net? Ännert Äert Passwuert a rufft den Helpdesk un: (+352) 27 12 50 18 33.

    Mat beschte Gréiss

    D'technesch Ekipp
alert-text = eSanté: { $what } Waart Dir dat net? Rufft (+352) 27 12 50 18 33 un.

alert-new-device = Nei Umeldung op Ärem Kont den { $date } ëm { $time }: { $device }.
alert-contact-point-added = Ärem Kont gouf eng Adress oder Nummer bäigesat.
alert-contact-point-removed = Heihi schreiwe mir Iech net méi: Dës Adress oder Nummer gouf aus Ärem Kont erausgeholl.
alert-notices-moved = Mir schreiwen Iech net méi hei: Eis Noriichte ginn elo un eng aner Adress oder Nummer vun Ärem Kont.
alert-password-changed = D'Passwuert vun Ärem Kont gouf geännert.
alert-passkey-added = E PIN, e Fangerofdrock oder e Gesiicht kann elo Äre Kont opmaachen.
alert-passkey-removed = E PIN, e Fangerofdrock oder e Gesiicht mécht Äre Kont net méi op.
alert-identity-linked = E weideren Ausweis, zum Beispill LuxTrust, kann elo Äre Kont opmaachen.
alert-identity-unlinked = En Ausweis, zum Beispill LuxTrust, mécht Äre Kont net méi op.
alert-app-allowed = Eng App kann elo an Ärem Numm handelen.
device = { $browser } op { $system }
device-unknown = en Apparat, dee mir net erkennen
notice-access = E Gesondheetsberuffler huet Ären DSP opgemaach.

notice-request-answered = Dir krut eng Äntwert op eng Ufro iwwer Ären DSP.

request-subject = Eng Ufro vun engem Patient waart op Iech
request-mail =
    Moien,

    { $what }

    Mellt Iech am DSP-Portal un a maacht „Ufroe vun de Patienten“ op.

    Mat beschte Gréiss

    D'technesch Equipe
request-text = eSanté: { $what } Mellt Iech am DSP-Portal un.
notice-request-received = E Patient freet Iech eppes iwwer säin DSP. Dir hutt ee Mount Zäit fir ze äntweren.
notice-request-due = E Patient waart nach ëmmer op Är Äntwert. Et bleift manner wéi eng Woch.
