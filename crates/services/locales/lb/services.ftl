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
notice-text = eSanté: { $what } Mellt Iech an Ärem DSP un, fir méi ze wëssen.

notice-first-access = Eng Fachpersoun aus der Gesondheet huet Ären DSP fir d'éischt opgemaach.
notice-emergency = Eng Fachpersoun aus der Gesondheet huet e liewensgeféierlechen Noutfall erkläert a kann 24 Stonnen dat Wichtegst aus Ärem DSP liesen.
notice-exceptional-case = Den Dokter vun der Agence eSanté däerf Ären DSP an enger aussergewéinlecher Prozedur kucken.
notice-document-erased = Den Inhalt vun engem Dokument an Ärem DSP gouf an enger aussergewéinlecher Prozedur zerstéiert.
notice-licence-stopped = Eng Fachpersoun, déi Zougang zu Ärem DSP hat, däerf hire Beruff net méi ausüben. Den Zougang ass eriwwer.
notice-dossier-closed = Ären DSP gouf zougemaach. Keen huet nach Zougang. Dir kënnt en zéng Joer laang erëm opmaachen.
notice-dossier-reopened = Ären DSP gouf erëm opgemaach, mat allem wat dra war.
notice-assistant-designated = En DSP-Assistent gouf fir Ären DSP designéiert.
notice-representative-registered = E gesetzleche Vertrieder gouf fir Ären DSP agedroen.
notice-request-carried-out = D'Agence eSanté huet eng Demande ausgefouert, déi Dir ënnerschriwwen hutt.
notice-representation-ended = E gesetzleche Vertrieder handelt net méi fir Ären DSP.
notice-discernment-recognised = Vun elo u decidéiert Dir eleng iwwer den Zougang zu Ärem DSP.
notice-referring-doctor-declared = D'Deklaratioun vun Ärem Referenzdokter gouf agedroen oder ass ofgelaf.
notice-stay-announced = Eng Institutioun huet den Ufank, d'Verlängerung oder d'Enn vun Ärer Betreiung gemellt.
