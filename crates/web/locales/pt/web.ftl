### Texts of the portal in Portuguese, as spoken in Portugal and by most of its speakers in Luxembourg.

## Frame

product-short = DSP
product-long = Dossier de Soins Partagé
professional-space = Espaço profissional
skip-to-content = Ir para o conteúdo
title-with-errors = Erro: { $title }
choose-language = Língua:
main-navigation = Navegação principal
section-navigation = Secções
tab-documents = Documentos
tab-stakeholders = Profissionais
tab-activities = Atividades
tab-account = A minha conta
tab-record = Dossiê
tab-patients = Os meus doentes
dossier-of = Processo de
caring-assistant = como assistente DSP
caring-legal-representative = como representante legal
caring-back = Voltar ao meu dossiê
open-on-basis = Acesso: { $basis }
signed-in-as = Está ligado como { $person }
help-line = Tem uma pergunta? O Helpdesk responde:
step-of = Passo { $current } de { $total }
error-summary-title = Há um problema
next = Seguinte
back = Voltar
cancel = Cancelar
search = Procurar
sign-out = Terminar sessão
to-start-page = Ir para a página inicial

## Dates, sizes

weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date-long = { $day } de { $month } de { $year }
date-with-weekday = { $weekday }, { $date }
date-time = { $date } às { $time }
decimal-mark = ,
size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Welcome

welcome-title = A sua saúde, reunida num só processo
welcome-lead = O DSP junta os seus resultados, receitas e relatórios. É você que decide quem os pode ver, e vê quem os viu.
welcome-have-code = Recebi o meu código de ativação
welcome-have-code-explained = O seu código está na carta da Agence eSanté.
welcome-sign-in = Aceder ao meu DSP
welcome-sign-in-explained = Já ativou a sua conta.
welcome-oppose = Não quero um DSP
welcome-professional = É profissional de saúde?
welcome-professional-link = Espaço profissional

## Activation

activation-title = Ativar a minha conta eSanté
activation-intro-title = Tenha a sua carta à mão
activation-intro = Pegue na carta que a Agence eSanté lhe enviou: nela está o seu código de ativação. A ativação tem cinco passos e demora cerca de cinco minutos.
activation-need-letter = a sua carta com o código de ativação
activation-need-matricule = a sua matrícula (número de segurança social)
activation-need-directory-id = o seu identificador profissional (está impresso na carta)
activation-need-contact = o seu telemóvel ou o seu e-mail, para receber um código
activation-need-title = Precisa de:
activation-identify-title = A sua matrícula e o seu código de ativação
activation-identify-title-professional = O seu identificador e o seu código de ativação
activation-code = Código de ativação
activation-code-hint = Está impresso na sua carta. Os hífenes e os espaços não contam.
activate-my-dsp = Ativar o meu DSP
activate-my-account = Ativar a minha conta
activation-password-title = Escolha a sua palavra-passe
activation-contact-title = Para onde lhe enviamos um código?
activation-contact-lead = Cada vez que entrar, enviamos-lhe um código de uso único. Escolha onde o quer receber.
activation-contact-field = Número de telemóvel ou endereço de e-mail
activation-contact-hint = Por exemplo +352 621 123 456 ou marie@exemplo.lu
activation-contact-again = Corrigir o endereço ou o número, ou receber um novo código
activation-confirm-title = Introduza o código recebido
activation-done = A sua conta está ativada. Já pode entrar.
lost-letter = Não tenho a minha carta
lost-letter-explained = Telefone ao Helpdesk, (+352) 27 12 50 18 33, ou escreva para helpdesk@esante.lu. Vai receber uma nova carta com novos códigos.

## Numbers, codes and passwords

matricule = Matrícula
matricule-hint = O seu número de segurança social, 13 algarismos. Está no seu cartão de segurança social.
directory-id = Identificador profissional
directory-id-hint = O seu número no registo dos profissionais, impresso na sua carta.
password = Palavra-passe
password-new = Nova palavra-passe
password-choose = Palavra-passe
password-hint = Pelo menos { $minimum } caracteres. Várias palavras sem ligação entre si são fáceis de lembrar e difíceis de adivinhar.
password-again = Confirme a palavra-passe
one-time-code = Código de uso único
one-time-code-hint = 6 letras e algarismos, em maiúsculas ou minúsculas. O código é válido durante { $minutes } minutos.
one-time-code-sent = Enviámos um código para { $contact }.
one-time-code-sent-again = Enviámos um novo código para { $contact }.
one-time-code-sent-to-you = Enviámos-lhe um código por e-mail ou por SMS.
one-time-code-not-received = Não recebi nenhum código
one-time-code-not-received-explained = Espere um minuto e veja também no correio não solicitado. Depois pode pedir um novo código; o antigo deixa de servir.
send-new-code = Enviar um novo código

## Signing in

sign-in-title = Entrar
sign-in-with-matricule = Com a sua matrícula
sign-in = Entrar
forgotten-password = Esqueci-me da palavra-passe
sign-in-method-title = Como quer receber o seu código?
sign-in-method = Enviar o código por
method-email = E-mail para { $contact }
method-phone = SMS para { $contact }
send-code = Enviar o código
sign-in-code-title = Introduza o código recebido
sign-in-no-account = Ainda não ativou a sua conta?
signed-out = A sua sessão terminou.
session-expired = A sua sessão terminou
session-expired-next = Depois de algum tempo sem atividade, fechamos a sessão. Nada do que estava guardado se perdeu.

## Forgotten password

reset-title = Esqueci-me da palavra-passe
reset-lead = Indique a sua matrícula e o endereço de e-mail da sua conta. Enviamos-lhe uma ligação para escolher uma nova palavra-passe.
reset-lead-professional = Indique o seu identificador profissional e o endereço de e-mail da sua conta. Enviamos-lhe uma ligação para escolher uma nova palavra-passe.
reset-email = Endereço de e-mail
reset-submit = Repor a minha palavra-passe
reset-sent-title = Veja o seu e-mail
reset-sent = Se estes dados pertencem a uma conta, a ligação vai a caminho. É válida durante { $minutes } minutos.
reset-no-email = Não tem e-mail na sua conta? Telefone ao Helpdesk: (+352) 27 12 50 18 33.
reset-choose-title = Escolha uma nova palavra-passe
reset-confirm = Confirmar a minha nova palavra-passe
reset-done = A sua nova palavra-passe está guardada. Já pode entrar.
reset-link-dead = Esta ligação já não é válida
reset-link-dead-next = Uma ligação serve uma só vez e durante um tempo limitado. Peça uma nova.

## Opposition

oppose-title = Não quero um DSP
oppose-lead = Antes da ativação, pode opor-se à abertura do seu DSP. Nesse caso, é apagado.
oppose-consequences = Os seus reembolsos não mudam. Quem o trata só não poderá partilhar as suas informações através do DSP. Se mudar de ideias, pode pedir um novo à Agence eSanté.
oppose-confirm = Apagar o meu DSP
oppose-done = O seu DSP foi apagado
oppose-done-next = Já ninguém pode depositar nem ler nada nele.
oppose-too-late = Este DSP já foi aberto. Para o fechar, ligue para o Helpdesk: (+352) 27 12 50 18 33.

## Terms of use

terms-title = Condições de utilização
terms-version = Versão { $version }
terms-accept-lead = Leia e aceite as condições para abrir o seu DSP.
terms-accept = Aceito
terms-refuse = Não aceito agora
terms-declined-title = O seu DSP não está aberto
terms-declined = Sem o seu acordo com as condições, não o podemos abrir. Nada fica registado, e pode voltar quando quiser.
terms-declined-back = Reler as condições
terms-what-title = O que é o DSP
terms-what = O DSP é o seu processo de saúde eletrónico. É gratuito e pessoal. A Agence eSanté guarda-o para si, como prevê o artigo 60quater do Código da Segurança Social. Não substitui o processo que cada profissional de saúde mantém.
terms-access-title = Quem o pode ler
terms-access = Você, e os profissionais de saúde autorizados no Luxemburgo a quem dá acesso: durante 24 horas com o seu código de presença, ou de forma duradoura no seu círculo de confiança. Um profissional pode sempre reler os documentos que ele próprio depositou. A Agence eSanté não lê os seus documentos.
terms-documents-title = Os seus documentos
terms-documents = Um documento depositado não pode ser apagado nem por si nem pelo profissional; uma nova versão pode substituí-lo. Um documento é guardado dez anos e depois destruído, exceto se combinou com o autor guardá-lo para toda a vida.
terms-trace-title = Tudo fica registado
terms-trace = Cada acesso fica na sua linha de vida: quem, quando, o quê e porquê. Pode lê-la a qualquer momento.
terms-duties-title = O que lhe pedimos
terms-duties = Guarde a sua palavra-passe e os seus códigos só para si. Deposite apenas documentos sobre a sua saúde. Avise o Helpdesk se pensar que outra pessoa usa a sua conta.
terms-rights-title = Os seus direitos
terms-rights = Pode mudar os acessos a qualquer momento ou pedir ao Helpdesk que feche o seu DSP. Sobre os seus dados pessoais, escreva para privacy@esante.lu.

## Organ donation

donation-title = Doação de órgãos
donation-lead = No Luxemburgo, é considerada dadora qualquer pessoa que não se tenha oposto em vida (lei de 25 de novembro de 1982). Pode indicar aqui a sua posição.
donation-question = Depois da sua morte, os seus órgãos podem ser retirados para um transplante?
donation-not-opposed = Não me oponho à recolha
donation-opposed = Oponho-me à recolha
donation-not-now = Não respondo agora
donation-not-now-explained = Nada fica registado.
donation-continue = Continuar
donation-state = Indicar a minha posição

## Documents

documents-title = Documentos
synthesis = Resumo
latest-documents = Os meus últimos documentos
documentary-view = Vista por documentos
my-documents = Os meus documentos
personal-data = Dados pessoais
personal-space = Espaço pessoal
synthesis-welcome = Olá { $person }
synthesis-opened = O seu DSP está aberto.
synthesis-all-documents = Ver todos os meus documentos
documents-count =
    { $count ->
        [one] { $count } documento
       *[other] { $count } documentos
    }
no-documents = Ainda não há documentos
no-documents-explained = O seu DSP vai-se enchendo com os seus cuidados. Também pode depositar um documento.
no-documents-in-category = Não há documentos nesta pasta.
document-kind = Tipo de documento
document-category = Pasta
document-author = Autor
document-care-date = Data dos cuidados
document-filed-at = Depositado em
document-confidentiality = Confidencialidade
document-format = Formato
document-earlier-versions = Versões anteriores
document-replaced = Existe uma versão mais recente
document-newer-version = Ver a versão mais recente
document-open = Abrir o documento
opens-in-new-tab = (num novo separador)
document-download = Descarregar
document-by-you = Depositado por si
document-by-patient = Depositado pelo doente
document-by-representative = Depositado pelo representante legal
document-by-assistant = Depositado pelo assistente DSP
format-pdf = PDF
format-jpeg = Imagem JPEG
format-png = Imagem PNG
format-text = Texto

## Filing a document

file-document = Depositar um documento
file-document-lead = O documento fica no seu espaço pessoal. Os profissionais com acesso ao seu DSP verão que vem de si.
file-kind-title = O que quer depositar?
file-kind-none = De momento não pode depositar nada.
file-kind-holder-expression = A sua vontade, e o que quem cuida de si deve saber.
file-kind-holder-document = Um registo de medições, uma carta, um resultado antigo.
file-field = Ficheiro
file-hint = PDF, JPEG, PNG ou texto, até { $limit }.
file-title = Título
file-title-hint = Uma linha que diz do que se trata, por exemplo “As minhas alergias”.
file-care-date = Data dos cuidados
file-kind-prompt = Escolha um tipo
file-submit = Depositar
file-done = O seu documento está depositado.
file-done-professional = O documento está depositado no DSP de { $person }.
replace-document = Depositar uma nova versão
replace-document-lead = Toma o lugar da versão atual, que continua acessível.
replace-done = A nova versão está depositada. A antiga continua acessível.
retention = Tempo de conservação
retention-ten-years = Dez anos
retention-lifelong-proposed = Toda a vida, se o doente concordar
retention-lifelong-explained = O documento é guardado dez anos enquanto o doente não der o seu acordo.
upload-sending = A enviar: %
upload-checking = O ficheiro chegou. Estamos a verificá-lo.
upload-failed = O envio foi interrompido. Verifique a sua ligação e tente de novo.
upload-progress = Progresso do envio

## Confidentiality

confidentiality-normal = Normal
confidentiality-normal-explained = Visível para todos os que têm acesso ao seu DSP.
confidentiality-confidential = Confidencial
confidentiality-confidential-explained = Visível para si, o seu médico de referência, o seu círculo de confiança e o autor.
confidentiality-private = Privado
confidentiality-private-explained = Visível só para si e para o autor.
confidentiality-normal-proposed = Visível para todos os que têm acesso ao DSP do doente.
confidentiality-confidential-proposed = Visível para o doente, o seu médico de referência, o seu círculo de confiança e para si.
confidentiality-private-proposed = Visível só para o doente e para si.

## Stakeholders

my-stakeholders = Os meus profissionais
circle-of-trust = Círculo médico de confiança
circle-explained = Os profissionais do seu círculo têm acesso ao seu DSP até que você o retire.
circle-empty = O seu círculo está vazio
circle-empty-explained = Acrescente um profissional para lhe dar um acesso duradouro. Para uma só visita, basta o seu código de presença.
add-stakeholder = Acrescentar um profissional
stakeholder-search = Nome do profissional
stakeholder-search-hint = Bastam as primeiras letras.
stakeholder-search-results =
    { $count ->
        [one] { $count } profissional encontrado
       *[other] { $count } profissionais encontrados
    }
stakeholder-search-none = Nenhum profissional tem um nome que comece assim.
stakeholder-search-more = Há mais: acrescente uma letra.
stakeholder-choose = Escolher
stakeholder-confirm-title = Dar acesso a { $person }?
stakeholder-confirm = { $person } poderá ler os documentos do seu DSP que a profissão permite ver, e depositar outros, até que você retire este acesso.
validate = Confirmar
stakeholder-added = { $person } tem agora acesso ao seu DSP.
stakeholder-already-added = Esta pessoa já faz parte do seu círculo.
stakeholder-since = Desde { $date }
stakeholder-withdraw = Retirar
stakeholder-withdraw-named = Retirar { $person }
stakeholder-withdraw-title = Retirar o acesso de { $person }?
stakeholder-withdraw-explained = { $person } passará a ver só os documentos que depositou.
stakeholder-withdraw-confirm = Retirar o acesso
stakeholder-withdrawn = { $person } já não tem acesso ao seu DSP.
temporary-access = Acesso por código de presença
temporary-access-explained = Deu o seu código de presença a estes profissionais. O acesso termina por si.
access-until = Até { $date }
other-provisions = Outros acessos e limites
other-provisions-explained = O que neste momento dá ou retira acesso ao seu DSP.
provision-referring-doctor = Médico de referência
provision-stay = Internamento ou acompanhamento em curso
provision-emergency = Emergência vital declarada
provision-block = Acesso bloqueado
provision-objection = Consulta não partilhada
provision-institution-opposed = Opõe-se a este acesso
all-institutions = Todos os estabelecimentos
emergency-access = Acesso em caso de emergência
emergency-access-off = Desativado
provision-assistant = Assistente DSP
provision-representative = Representante legal
provision-discernment = Você decide sozinho
provision-discernment-explained = Um médico reconheceu que pode decidir sozinho.

## Activities

life-line = Linha de vida
life-line-lead = Tudo o que aconteceu no seu DSP: quem, quando, o quê e porquê.
life-line-empty = Ainda não aconteceu nada aqui.
life-line-refused = Recusado
life-line-older = Ver mais antigos
life-line-newest = Voltar aos mais recentes
life-line-document = Ver «{ $document }»
who-agency = A Agence eSanté
who-unproven = Uma pessoa não identificada
who-representative = { $person } (representante legal)
who-assistant = { $person } (assistente DSP)
who-stranger = { $person } (sem ligação a este DSP)
who-institution = { $person } (estabelecimento)
who-agency-doctor = { $person } (médico da Agence eSanté)
who-staff = { $person } (Agence eSanté)
who-transplant-coordinator = { $person } (coordenação de transplantes)
life-line-context = “{ $words }”

act-dossier-prepared = { $person } criou este DSP.
act-letter-sent = { $person } enviou a carta com os códigos.
act-account-activated = { $person } ativou a conta eSanté.
act-activation-refused = { $person } tentou um código de ativação errado.
act-signed-in = { $person } entrou.
act-sign-in-refused = { $person } tentou entrar com uma palavra-passe ou um código errado.
act-code-sent = Foi enviado um código de uso único a { $person }.
act-password-reset-requested = { $person } pediu uma ligação para mudar a palavra-passe.
act-password-reset = { $person } escolheu uma nova palavra-passe.
act-terms-accepted = { $person } aceitou as condições de utilização.
act-dossier-activated = { $person } abriu este DSP pela primeira vez.
act-dossier-opposed = { $person } opôs-se a este DSP.
act-organ-donation-stated = { $person } indicou a sua posição sobre a doação de órgãos.
act-dossier-consulted = { $person } consultou a lista dos documentos.
act-document-consulted = { $person } leu “{ $document }”.
act-document-downloaded = { $person } descarregou “{ $document }”.
act-document-filed = { $person } depositou “{ $document }”.
act-document-replaced = { $person } depositou uma nova versão de “{ $document }”.
act-presence-code-entered = { $person } introduziu o código de presença.
act-circle-added = { $person } acrescentou { $whom } ao círculo de confiança.
act-circle-withdrawn = { $person } retirou { $whom } do círculo de confiança.
act-grants-consulted = { $person } consultou a lista dos profissionais.
act-declarations-consulted = { $person } consultou as declarações.
act-life-line-read = { $person } consultou a linha de vida.
act-dossier-closed = { $person } encerrou este DSP.
act-dossier-reopened = { $person } reabriu este DSP.
act-dossier-archived = { $person } arquivou este DSP depois da comunicação de um óbito.
act-dossier-destroyed = { $person } destruiu um DSP.
act-document-destroyed = { $person } destruiu “{ $document }”, que chegou ao fim do prazo de conservação.
act-document-erased = { $person } destruiu o conteúdo de “{ $document }”.
act-organ-donation-looked-up = { $person } consultou a posição sobre a doação de órgãos.
act-made-normal = { $person } tornou “{ $document }” visível a todos os que têm acesso.
act-made-confidential = { $person } tornou “{ $document }” confidencial.
act-made-private = { $person } tornou “{ $document }” privado.
act-document-hidden = { $person } ocultou “{ $document }” a { $whom }.
act-document-unhidden = { $person } voltou a mostrar “{ $document }” a { $whom }.
act-document-released = { $person } abriu “{ $document }” à leitura do paciente.
act-retention-proposed = { $person } propôs outro prazo de conservação para “{ $document }”.
act-retention-agreed = { $person } aceitou o prazo de conservação proposto para “{ $document }”.
act-presence-ended = { $person } pôs fim ao acesso por código de presença de { $whom }.
act-presence-code-renewed = { $person } pediu um novo código de presença. O antigo deixou de valer.
act-referring-doctor-declared = { $person } registou uma declaração de médico de referência: { $whom }.
act-stay-announced = { $person } comunicou um internamento ou acompanhamento, a sua prorrogação ou o seu fim.
act-stay-begun = { $person } comunicou a sua admissão.
act-stay-renewed = { $person } comunicou que o seu internamento continua.
act-stay-ended = { $person } comunicou a sua alta.
act-emergency-ward-entered = { $person } comunicou a sua passagem pelas urgências.
act-emergency-declared = { $person } declarou uma emergência vital.
act-professional-blocked = { $person } bloqueou o acesso de { $whom }.
act-professional-unblocked = { $person } desbloqueou o acesso de { $whom }.
act-consultation-objected = { $person } opôs-se à partilha de uma consulta com { $whom }.
act-objection-withdrawn = { $person } retirou a oposição à partilha de uma consulta com { $whom }.
act-institution-opposed = { $person } opôs-se ao acesso do estabelecimento { $whom }.
act-institution-opposed-all = { $person } opôs-se ao acesso de todos os estabelecimentos.
act-opposition-lifted = { $person } levantou a oposição ao acesso do estabelecimento { $whom }.
act-opposition-lifted-all = { $person } levantou a oposição ao acesso de todos os estabelecimentos.
act-emergency-access-switched-off = { $person } desativou o acesso em caso de emergência.
act-emergency-access-switched-on = { $person } reativou o acesso em caso de emergência.
act-licence-stopped = A autorização de { $whom } para exercer terminou, e com ela o acesso.
act-assistant-designated = { $person } designou { $whom } como assistente DSP.
act-assistant-removed = { $person } pôs fim à designação de { $whom } como assistente DSP.
act-representative-registered = { $person } registou { $whom } como representante legal.
act-representation-ended = { $person } pôs fim à representação legal por { $whom }.
act-discernment-recognised = { $person } reconheceu que a pessoa menor pode decidir sozinha.
act-case-requested = { $person } pediu para consultar este DSP num procedimento excecional.
act-case-read = { $person } leu os motivos de um procedimento excecional.
act-case-approved = { $person } autorizou o procedimento excecional.
act-case-ended = { $person } pôs fim ao procedimento excecional.

attempt-dossier-activated = { $person } tentou abrir este DSP pela primeira vez.
attempt-dossier-opposed = { $person } tentou opor-se a este DSP.
attempt-organ-donation-stated = { $person } tentou indicar uma posição sobre a doação de órgãos.
attempt-dossier-consulted = { $person } tentou consultar a lista dos documentos.
attempt-document-consulted = { $person } tentou ler um documento.
attempt-document-downloaded = { $person } tentou descarregar um documento.
attempt-document-filed = { $person } tentou depositar um documento.
attempt-document-replaced = { $person } tentou substituir um documento.
attempt-presence-code-entered = { $person } tentou entrar com um código de presença.
attempt-circle-added = { $person } tentou acrescentar { $whom } ao círculo de confiança.
attempt-circle-withdrawn = { $person } tentou retirar { $whom } do círculo de confiança.
attempt-grants-consulted = { $person } tentou consultar a lista dos profissionais.
attempt-declarations-consulted = { $person } tentou consultar as declarações.
attempt-life-line-read = { $person } tentou consultar a linha de vida.
attempt-letter-sent = { $person } tentou enviar a carta com os códigos.
attempt-dossier-closed = { $person } tentou encerrar este DSP.
attempt-dossier-reopened = { $person } tentou reabrir este DSP.
attempt-dossier-archived = { $person } tentou arquivar este DSP.
attempt-dossier-destroyed = { $person } tentou destruir este DSP.
attempt-document-destroyed = { $person } tentou destruir um documento.
attempt-document-erased = { $person } tentou destruir o conteúdo de um documento.
attempt-organ-donation-looked-up = { $person } tentou consultar a posição sobre a doação de órgãos.
attempt-made-normal = { $person } tentou levantar a confidencialidade de um documento.
attempt-made-confidential = { $person } tentou tornar um documento confidencial.
attempt-made-private = { $person } tentou tornar um documento privado.
attempt-document-hidden = { $person } tentou ocultar um documento.
attempt-document-unhidden = { $person } tentou voltar a mostrar um documento oculto.
attempt-document-released = { $person } tentou abrir um documento à leitura do paciente.
attempt-retention-proposed = { $person } tentou propor outro prazo de conservação.
attempt-retention-agreed = { $person } tentou aceitar um prazo de conservação.
attempt-presence-ended = { $person } tentou pôr fim ao acesso por código de presença de { $whom }.
attempt-presence-code-renewed = { $person } tentou obter um novo código de presença.
attempt-referring-doctor-declared = { $person } tentou registar uma declaração de médico de referência.
attempt-stay-announced = { $person } tentou comunicar um internamento ou acompanhamento.
attempt-emergency-declared = { $person } tentou declarar uma emergência vital.
attempt-professional-blocked = { $person } tentou bloquear o acesso de { $whom }.
attempt-professional-unblocked = { $person } tentou desbloquear o acesso de { $whom }.
attempt-consultation-objected = { $person } tentou opor-se à partilha de uma consulta com { $whom }.
attempt-objection-withdrawn = { $person } tentou retirar a oposição à partilha de uma consulta com { $whom }.
attempt-institution-opposed = { $person } tentou opor-se ao acesso de estabelecimentos.
attempt-opposition-lifted = { $person } tentou levantar a oposição ao acesso de estabelecimentos.
attempt-emergency-access-switched-off = { $person } tentou desativar o acesso em caso de emergência.
attempt-emergency-access-switched-on = { $person } tentou reativar o acesso em caso de emergência.
attempt-licence-stopped = { $person } tentou registar o fim de uma autorização para exercer.
attempt-assistant-designated = { $person } tentou designar um assistente DSP.
attempt-assistant-removed = { $person } tentou pôr fim à designação de um assistente DSP.
attempt-representative-registered = { $person } tentou registar um representante legal.
attempt-representation-ended = { $person } tentou pôr fim a uma representação legal.
attempt-discernment-recognised = { $person } tentou reconhecer que a pessoa menor pode decidir sozinha.
attempt-case-requested = { $person } tentou pedir um procedimento excecional.
attempt-case-approved = { $person } tentou autorizar um procedimento excecional.
attempt-case-ended = { $person } tentou pôr fim a um procedimento excecional.

basis-holder = Porque é o seu próprio processo.
basis-author = Porque é o seu próprio documento.
basis-circle-of-trust = Porque faz parte do círculo de confiança.
basis-presence-code = Porque lhe foi dado o código de presença.
basis-agency = Porque é uma tarefa da Agência que não mostra dados de saúde.
basis-legal-representative = Porque esta pessoa representa o titular por lei.
basis-assistant = Porque o titular designou esta pessoa como assistente DSP.
basis-referring-doctor = Porque se trata do médico de referência.
basis-stay = Porque o estabelecimento comunicou um internamento ou acompanhamento.
basis-emergency = Porque foi declarada uma emergência vital.
basis-exceptional-case = Porque uma segunda pessoa autorizou um procedimento excecional.
basis-signed-request = Porque o titular o pediu por escrito.
basis-organ-law = Porque a lei manda verificar a posição antes de uma recolha.
basis-institution = Porque cada estabelecimento comunica os seus próprios internamentos e acompanhamentos.
refusal-record-not-open = Porque o processo não estava aberto.
refusal-not-licensed = Porque nesse dia faltava a autorização para exercer no Luxemburgo.
refusal-no-therapeutic-relationship = Porque não tinha sido dado acesso.
refusal-confidentiality = Porque a confidencialidade do documento não o permite.
refusal-category = Porque a lei não o permite a esta profissão.
refusal-wrong-code = Porque o código estava errado.
refusal-not-allowed = Porque esta pessoa não tem esse direito.
refusal-not-certified = Porque o certificado de conformidade do estabelecimento não era válido.
refusal-blocked = Porque o acesso está bloqueado.
refusal-consultation-objection = Porque houve oposição à partilha da consulta desse dia.
refusal-emergency-access-off = Porque o acesso em caso de emergência está desativado.
refusal-hidden-from-you = Porque este documento está oculto a esta pessoa.
refusal-not-essential = Porque numa emergência só o essencial pode ser lido.
refusal-awaits-announcement = Porque este documento aguarda uma consulta de anúncio.
refusal-is-referring-doctor = Porque se trata do médico de referência.
refusal-not-independent = Porque para isso é preciso exercer em consultório próprio.
refusal-no-own-record = Porque esta pessoa não tem ela própria um DSP aberto.
refusal-outside-mandate = Porque a designação não vai até aí.
refusal-representative-decides = Porque cabe ao representante legal decidir.
refusal-no-approved-case = Porque nenhum procedimento excecional estava autorizado.
refusal-not-due = Porque ainda não era o momento.

## My account

account-title = A minha conta
account-contacts = Onde recebe os seus códigos
account-contacts-explained = Por prudência, mostramos só uma parte.
contact-email = E-mail
contact-phone = Telemóvel
account-language = Língua
account-language-explained = A língua das nossas mensagens e das suas cartas.
account-language-saved = A língua está guardada.
account-name = Nome
account-birth-date = Data de nascimento
account-profession = Profissão
account-speciality = Especialidade
account-practice = Consultório ou estabelecimento
account-terms-accepted = Condições aceites em { $date }
account-donation = Doação de órgãos
account-donation-opposed = Opõe-se à recolha de órgãos.
account-donation-not-opposed = Não se opõe à recolha de órgãos.
account-donation-none = Não indicou nenhuma posição.
account-donation-change = Mudar a minha posição
account-donation-saved = A sua posição está guardada.
save = Guardar

## Professionals

find-patient = Abrir o processo de um doente
find-patient-explained = Peça ao doente o código de presença. Dá-lhe acesso durante 24 horas.
find-patient-none = Nenhum processo lhe está aberto com esta matrícula. Peça ao doente o código de presença.
patient-matricule-hint = O número de segurança social do doente, 13 algarismos.
presence-code = Código de presença
presence-code-hint = Está impresso na carta do doente.
presence-code-optional = Deixe em branco se o doente já lhe deu acesso.
presence-code-enter = Introduzir o código de presença
open-dossier = Abrir o processo
my-patients = Os meus doentes
my-patients-empty = Nenhum acesso neste momento
my-patients-empty-explained = Os doentes que lhe dão acesso aparecem aqui.
patient-born = Data de nascimento: { $date }
access-by-circle = círculo de confiança
access-by-presence-code = código de presença, até { $until }
access-by-author = os seus próprios documentos
access-by-referring-doctor = médico de referência
access-by-stay = internamento ou acompanhamento no estabelecimento, até { $until }
access-by-emergency = emergência vital, até { $until }
professional-documents = Documentos do doente
professional-no-documents = Nenhum documento para lhe mostrar
professional-no-documents-explained = Pode depositar o primeiro.
professional-authored-only = Vê apenas os documentos que depositou. Para o resto, peça ao doente o código de presença.
patient-space = Espaço pessoal do doente
professional-file-lead = Deposite o que é útil para a continuação dos cuidados. O doente verá o seu nome e a data.
confidentiality-proposed = Confidencialidade proposta
confidentiality-proposed-hint = O doente pode mudá-la.
profession-doctor = Médico ou dentista
profession-pharmacist = Farmacêutico
profession-nurse = Enfermeiro
profession-expert = Profissional de saúde especializado
profession-midwife = Parteira
profession-laboratory-technician = Técnico de laboratório
profession-radiology-technician = Técnico de radiologia
profession-care-assistant = Auxiliar de cuidados
profession-social-worker = Assistente social
profession-biologist = Biólogo médico

## Categories and kinds of documents

category-personal-expression = Expressão pessoal do titular
category-summaries = Resumos
category-history = Antecedentes de saúde
category-allergies = Alergias – intolerâncias
category-devices = Próteses e aparelhos
category-care-reports = Relatórios de cuidados
category-certificates = Certificados e declarações
category-imaging = Imagens médicas
category-laboratory-results = Análises médicas
category-dispensations = Medicamentos entregues
category-nursing-assessments = Avaliações de enfermagem
category-prescriptions = Receitas e tratamentos
category-prevention = Prevenção
category-socio-educational = Dados socioeducativos
category-social-environment = Ambiente social
category-legal-protection = Proteção jurídica
category-social-insurance = Cobertura e segurança social
category-health-education = Educação para a saúde
kind-holder-expression = Expressão do titular
kind-holder-document = Outro documento pessoal
kind-patient-summary = Resumo do doente pelo médico de referência
kind-history-note = Antecedentes
kind-allergy-note = Alergias e intolerâncias
kind-device-passport = Passaporte de prótese ou aparelho
kind-consultation-report = Relatório de consulta
kind-discharge-report = Relatório de hospitalização
kind-vaccination-record = Vacinação
kind-certificate = Certificado ou declaração
kind-imaging-report = Resultados de exames radiológicos
kind-laboratory-report = Resultados de análises de laboratório
kind-dispensation = Medicamentos entregues
kind-nursing-assessment = Avaliação de enfermagem
kind-prescription = Receita
kind-prevention-report = Rastreio ou prevenção
kind-socio-educational-report = Relatório socioeducativo
kind-social-report = Relatório social
kind-legal-protection-document = Proteção jurídica
kind-insurance-document = Cobertura de seguro
kind-education-plan = Plano de educação para a saúde

## What is wrong with a form

invalid-matricule-missing = Introduza a sua matrícula.
invalid-matricule = Esta matrícula está incompleta ou tem um erro. Tem 13 algarismos, ou 11 se for antiga.
invalid-patient-matricule-missing = Introduza a matrícula do doente.
invalid-directory-id-missing = Introduza o seu identificador profissional.
invalid-directory-id = Este identificador não está certo. Está impresso na sua carta.
invalid-activation-code-missing = Introduza o código de ativação da sua carta.
invalid-one-time-code-missing = Introduza o código que recebeu.
invalid-password-missing = Introduza a sua palavra-passe.
invalid-password-too-short = A palavra-passe é demasiado curta. Precisa de pelo menos { $minimum } caracteres.
invalid-password-too-long = A palavra-passe é demasiado longa. Tem no máximo { $limit } caracteres.
invalid-password-weak = Esta palavra-passe é fácil de adivinhar. Acrescente uma ou duas palavras sem ligação ao seu nome.
invalid-password-different = As duas palavras-passe não são iguais.
invalid-contact = Introduza um número de telemóvel ou um endereço de e-mail.
invalid-email = Introduza um endereço de e-mail completo, por exemplo marie@exemplo.lu.
invalid-choice = Escolha uma resposta.
invalid-search = Introduza pelo menos { $minimum } letras do nome.
invalid-title-missing = Dê um título ao documento.
invalid-title-too-long = O título é demasiado longo. Tem no máximo { $limit } caracteres.
invalid-kind-missing = Escolha um tipo de documento.
invalid-kind-not-yours = A sua profissão não pode depositar este tipo de documento.
invalid-care-date = Introduza uma data.
invalid-care-date-future = A data dos cuidados não pode ser no futuro.
invalid-otherwise = Estas indicações não podem ser aceites tal como estão.
wrong-matricule-or-code = A matrícula ou o código não está correto.
wrong-identifier-or-code = O identificador ou o código não está correto.
wrong-matricule-or-password = A matrícula ou a palavra-passe não está correta.
wrong-identifier-or-password = O identificador ou a palavra-passe não está correto.
wrong-one-time-code = O código não está correto.
spent-one-time-code = Este código já não serve. Peça um novo.
no-further-one-time-code = Já enviámos vários códigos e não enviaremos mais nenhum. Comece de novo desde o início.
upload-missing = Escolha um ficheiro.
upload-empty = O ficheiro “{ $name }” está vazio.
upload-too-large = O ficheiro “{ $name }” é demasiado grande. O limite é { $limit }.
upload-unknown-format = O formato de “{ $name }” não é aceite. Deposite um PDF, uma imagem JPEG ou PNG, ou um texto.
upload-mismatch = O conteúdo de “{ $name }” não é o que o nome anuncia. Guarde-o de novo no formato certo.
upload-encrypted = O PDF “{ $name }” está protegido por uma palavra-passe. Guarde-o sem palavra-passe e tente de novo.
upload-damaged = O ficheiro “{ $name }” está danificado e não pode ser aberto.

## Pages for what went wrong

error-not-found = Esta página não existe
error-not-found-next = Talvez o endereço tenha um erro, ou o documento não esteja acessível.
error-refused = Não tem acesso aqui
error-refused-next = Esta página não está aberta para si.
error-dossier-closed = O seu DSP está encerrado
error-dossier-closed-next = Ninguém lhe tem acesso, nem você. O conteúdo é guardado dez anos. Para o reabrir, ligue para o Helpdesk: (+352) 27 12 50 18 33.
error-dossier-archived = Este DSP está arquivado
error-dossier-archived-next = Foi-nos comunicado um óbito. Se for engano, ligue para o Helpdesk: (+352) 27 12 50 18 33.
error-foreign-form = Este envio foi recusado
error-foreign-form-next = O formulário vinha de outro site. Nada foi guardado. Abra a página aqui e tente de novo.
error-too-many-attempts = Demasiadas tentativas
error-too-many-attempts-next = Para proteger a conta, esperamos um pouco. Tente de novo dentro de { $wait }.
wait-minutes =
    { $count ->
        [one] um minuto
       *[other] { $count } minutos
    }
wait-hours =
    { $count ->
        [one] uma hora
       *[other] { $count } horas
    }
error-conversation-over = É preciso recomeçar
error-conversation-over-next = Este passo já tinha terminado ou demorou demasiado. Por precaução, interrompemo-lo.
error-request-too-large = Este ficheiro é demasiado grande
error-request-too-large-next = Volte atrás e escolha um ficheiro mais pequeno. Nada foi guardado.
error-unavailable = O serviço não responde
error-unavailable-next = Tente de novo dentro de alguns minutos. Nada foi guardado.
error-internal = Ocorreu um erro
error-internal-next = O erro é nosso e já foi comunicado. Tente mais tarde, ou telefone ao Helpdesk.

## The demo's own page

demo-title = Demonstração
demo-notice = Esta página só existe na demonstração. Todas as pessoas são inventadas.
demo-clock = O relógio
demo-one-hour = Avançar uma hora
demo-one-day = Avançar um dia
demo-one-month = Avançar trinta dias
demo-outbox = E-mails e SMS
demo-people = Quem pode entrar
