one-time-code-subject = O seu código de utilização única para a plataforma eSanté Luxembourg
one-time-code-mail =
    Bom dia,

    Foi gerado um código de utilização única.

    O seu código é: { $code }

    É válido durante dez minutos. Não o dê a ninguém: a Agence eSanté nunca lho pedirá.

    Com os melhores cumprimentos,

    A equipa técnica
one-time-code-text = eSanté: o seu código de utilização única é { $code }. Válido dez minutos. Não o dê a ninguém.

password-reset-subject = A sua nova palavra-passe para a plataforma eSanté Luxembourg
password-reset-mail =
    Bom dia,

    Pediu para escolher uma nova palavra-passe. Abra esta ligação; é válida durante uma hora e só funciona uma vez:

    { $link }

    Se não pediu nada, não faça nada: a sua palavra-passe não muda.

    Com os melhores cumprimentos,

    A equipa técnica
