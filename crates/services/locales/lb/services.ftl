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
