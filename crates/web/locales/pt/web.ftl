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

## Signing in with another identity

identity-with = Com { $provider }
identity-with-explained = Se já associou { $provider } à sua conta.
identity-continue = Continuar com { $provider }
identity-leaving-title = Vai passar para { $provider }
identity-leaving = Identifique-se lá como de costume. Depois volta para aqui.
identity-not-signed-in = Não entrou na sua conta
identity-not-linked = { $provider } não está associado à sua conta
identity-given-up = Interrompeu a identificação em { $provider }.
identity-not-proven = { $provider } não nos confirmou quem é. Tente mais uma vez.
identity-too-weak = Esta forma de se identificar em { $provider } não é segura o suficiente para um dossiê de saúde. Escolha lá uma mais segura.
identity-unknown = { $provider } ainda não está associado a nenhuma conta aqui. Entre uma vez com a sua palavra-passe. Depois pode associá-lo em «A minha conta».
identity-taken = Esta identidade { $provider } já abre outra conta. Use a que está em seu nome, ou ligue ao Helpdesk.
identity-silent = { $provider } não responde neste momento. Não fez nada de errado.
identity-password-instead = Pode sempre entrar com a sua palavra-passe.
identity-to-password = Entrar com a minha palavra-passe
identity-link = Associar um produto { $provider }
identity-link-again = Voltar a «Entrar de outra forma»
identities-title = Entrar de outra forma
identities-lead = Associe um meio de identificação que já tem. Abrirá a sua conta sem palavra-passe nem código.
identities-none = Ainda não há nada associado.
identities-none-next = Escolha abaixo o que quer associar.
identities-since = Associado em { $date }
identities-unlink = Desassociar
identities-unlink-one = Desassociar { $provider }, associado em { $date }
identities-linked = Está associado. Da próxima vez, pode entrar assim.
identities-unlinked = Já não está associado. Não abre mais a sua conta.
identities-offer-title = Como quer entrar da próxima vez?
identities-offer = Se quiser, associe um meio de identificação que já tem. Também o pode fazer mais tarde, em «A minha conta».
identities-offer-later = Agora não

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
no-documents-for-you = Ainda não há nada aqui, ou nada que possa ver.
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
document-by-holder = Depositado pelo titular
document-by-patient = Depositado pelo doente
document-by-representative = Depositado pelo representante legal
document-by-assistant = Depositado pelo assistente DSP
format-pdf = PDF
format-jpeg = Imagem JPEG
format-png = Imagem PNG
format-text = Texto
format-cda = Documento médico estruturado (CDA)
format-fhir = Documento médico estruturado (FHIR)
reading-about = Sobre o documento
reading-title = Ler « { $title } »
reading-dates = Cuidados de { $care }. Entregue em { $filed }.
reading-full-screen = Abrir em ecrã inteiro
reading-no-pdf-here = Este aparelho não mostra PDF dentro da página. Abra-o em ecrã inteiro.
reading-image = Imagem: { $title }
reading-attachment = Abrir o anexo { $number }
reading-table = Tabela
reading-too-long = Este documento é demasiado longo para ser mostrado aqui
reading-not-shown = Este documento não pode ser mostrado aqui
reading-download-it = Descarregue-o para o ler no seu aparelho.
reading-patient = Doente
reading-born-on = Data de nascimento
reading-written-on = Escrito em
reading-author = Escrito por
reading-custodian = Original guardado por
reading-measure = Análise
reading-outcome = Resultado
reading-range = Valores habituais
reading-when = Data
reading-substance = Alergia a
reading-reaction = Reação
reading-risk = Perigo
reading-high-risk = Pode pôr a vida em perigo
reading-low-risk = Sem perigo de vida
reading-standing = Situação
reading-active = Em curso
reading-inactive = Já não está em curso
reading-resolved = Curado
reading-completed = Terminado
reading-stopped = Parado
reading-medicine = Medicamento
reading-dosage = Como tomar
reading-vaccine = Vacina
reading-dose = Dose
reading-lot = Número de lote
reading-complaint = Problema de saúde
reading-since = Desde
reading-treatment = Tratamento
reading-conclusion = Conclusão
reading-yes = Sim
reading-no = Não
reading-elsewhere = Esta parte está noutro ficheiro, que não foi entregue.
reading-flag-high = ▲ elevado
reading-flag-low = ▼ baixo
reading-flag-critical-high = ▲ muito elevado
reading-flag-critical-low = ▼ muito baixo
reading-flag-abnormal = anormal

## Filing a document

file-document = Depositar um documento
file-document-lead = O documento fica no seu espaço pessoal. Os profissionais com acesso ao seu DSP verão que vem de si.
file-kind-title = O que quer depositar?
file-kind-none = De momento não pode depositar nada.
file-kind-holder-expression = A sua vontade, e o que quem cuida de si deve saber.
file-kind-holder-document = Um registo de medições, uma carta, um resultado antigo.
file-field = Ficheiro
file-hint = PDF, JPEG, PNG ou texto, até { $limit }.
file-photos-hint = Várias fotografias tornam-se um só PDF, uma página por fotografia.
file-camera = Ou tire uma fotografia
file-camera-hint = Uma fotografia por página. Repita para a página seguinte.
file-photos = Fotografias
file-as-pdf = Converter em PDF
file-as-pdf-hint = Para a fotografia de uma carta ou de uma receita.
file-title = Título
file-title-hint = Uma linha que diz do que se trata, por exemplo “As minhas alergias”.
file-care-date = Data dos cuidados
file-kind-prompt = Escolha um tipo
file-submit = Depositar
file-done = O seu documento está depositado.
file-done-professional = O documento está depositado no DSP de { $person }.
file-waiting = O seu documento chegou. Estamos a verificá-lo; aparece nos documentos assim que isso estiver feito.
documents-waiting =
    { $count ->
        [one] 1 documento a ser verificado
       *[other] { $count } documentos a serem verificados
    }
documents-waiting-explained = Não precisa de fazer nada.
documents-announced = Um documento está em preparação
documents-announced-explained = Um profissional de saúde quer primeiro falar consigo. Depois poderá lê-lo.
document-search = Pesquisar nos documentos
document-search-field = O que procura?
document-search-hint = Uma ou mais palavras: de um título, de um nome ou do texto.
document-search-lead = O que procura não é anotado em lado nenhum.
document-search-results =
    { $count ->
        [0] Nenhum documento encontrado
        [one] 1 documento encontrado
       *[other] { $count } documentos encontrados
    }
document-search-none = Tente com uma só palavra, ou com uma mais curta. O texto das fotografias não pode ser pesquisado.
invalid-document-search = Escreva uma palavra de pelo menos duas letras.
replace-document = Depositar uma nova versão
replace-document-lead = Toma o lugar da versão atual, que continua acessível.
replace-done = A nova versão está depositada. A antiga continua acessível.
retention = Tempo de conservação
retention-ten-years = Dez anos
retention-lifelong-proposed = Toda a vida, se o doente concordar
retention-lifelong-explained = O documento é guardado dez anos enquanto o doente não der o seu acordo.
announcement = Consulta de anúncio
announcement-none = O doente pode lê-lo já
announcement-mentioned = Só depois de falar com o doente
announcement-mentioned-hint = Até lá, o DSP diz que um documento está em preparação, sem dizer qual.
announcement-silent = Só depois de falar com o doente, sem nada dizer antes
announcement-silent-hint = Até lá, o DSP não diz nada.
announcement-days = Durante quantos dias, no máximo
announcement-days-hint = De 1 a 30. Depois o doente pode lê-lo em qualquer caso. Pode libertá-lo mais cedo.
announcement-waits = O doente ainda não pode ler este documento. Poderá lê-lo em { $date }, ou assim que o libertar.
announcement-release = Libertar
announcement-released = O documento está libertado. O doente pode lê-lo.
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
circle-explained = Estes profissionais têm acesso ao dossier até que os retire.
circle-empty = O seu círculo está vazio
circle-empty-explained = Acrescente um profissional para lhe dar um acesso duradouro. Para uma só visita, basta o seu código de presença.
add-stakeholder = Acrescentar um profissional
stakeholder-search = Apelido ou nome próprio
stakeholder-search-hint = Bastam as primeiras letras.
stakeholder-search-results =
    { $count ->
        [one] { $count } profissional encontrado
       *[other] { $count } profissionais encontrados
    }
stakeholder-search-none = Não foi encontrado ninguém. Tente com menos letras ou com outra especialidade.
stakeholder-search-more = Há mais: acrescente uma letra.
stakeholder-choose = Escolher
stakeholder-confirm-title = Dar acesso a { $person }?
stakeholder-confirm = { $person } poderá ler os documentos que a profissão permite ver, e depositar outros, até que retire este acesso.
validate = Confirmar
stakeholder-added = { $person } tem agora acesso ao dossier.
stakeholder-already-added = Esta pessoa já faz parte do seu círculo.
stakeholder-since = Desde { $date }
stakeholder-withdraw = Retirar
stakeholder-withdraw-named = Retirar { $person }
stakeholder-withdrawn = { $person } já não tem acesso ao dossier, exceto aos próprios documentos.
temporary-access = Acesso por código de presença
temporary-access-explained = Este acesso termina por si. Também o pode terminar agora.
access-until = Até { $date }
provision-referring-doctor = Médico de referência
provision-emergency = Emergência vital declarada
all-institutions = Todos os estabelecimentos
emergency-access = Acesso em caso de emergência
emergency-access-off = Desativado
provision-discernment = Você decide sozinho
provision-discernment-explained = Um médico reconheceu que pode decidir sozinho.
stakeholders-section = Profissionais
blocked-section = Acesso bloqueado
access-fixed = Pode ver os acessos
last-access = Último acesso em { $date }
last-access-never = Ainda não abriu nada
stakeholder-put-back = Repor
stakeholder-put-back-named = Repor { $person } no círculo
referring-doctor-none = Não há médico de referência declarado.
referring-doctor-why = Porque não o posso retirar?
referring-doctor-why-text = Este acesso vem da declaração que assinaram juntos. Dura tanto como ela e não pode ser bloqueado. Para mudar, assine uma declaração com outro médico.
presence-none = Neste momento, ninguém tem acesso pelo seu código.
presence-end = Terminar
presence-end-named = Terminar o acesso de { $person }
presence-ended = { $person } já não tem acesso pelo código de presença.
institutions = Estabelecimentos
institution = Estabelecimento
institutions-explained = Um estabelecimento tem acesso enquanto trata de si.
institutions-none = Neste momento, nenhum estabelecimento tem acesso.
institutions-manage = Recusar o acesso de estabelecimentos
institutions-lead = Hospitais, lares e redes de cuidados ao domicílio têm acesso ao dossier enquanto tratam de si. Pode recusar.
institutions-refused = Acesso recusado a
institutions-refused-none = Não recusou o acesso a nenhum estabelecimento.
institutions-refuse-one = Recusar um estabelecimento
institutions-refuse-all = Recusar todos os estabelecimentos
institutions-refuse-all-explained = Nenhum hospital nem rede de cuidados verá o dossier durante um internamento, nem hoje nem mais tarde. Cada um guarda o que escreveu. Quem não vê tudo pode não reparar em algo importante.
institutions-all-refused = Recusa o acesso a todos os estabelecimentos.
institution-refuse = Recusar o acesso
institution-refuse-named = Recusar o acesso: { $institution }
institution-refuse-explained = Se recusar, deixa de ver o dossiê, agora e em qualquer outro internamento. Guarda o que escreveu. Pode autorizar de novo a qualquer momento.
institution-refused = Acesso recusado
institution-lift = Autorizar de novo
institution-lift-named = Autorizar de novo: { $institution }
institution-opposed-done = { $institution } já não tem acesso ao dossier.
institution-lifted-done = A recusa foi levantada. O acesso volta a valer enquanto tratam de si.
stay-admission = Internamento em curso
stay-renewal = Internamento prolongado
stay-after-discharge = Após o internamento
stay-emergency-ward = Passagem pelas urgências
assistants = Assistentes DSP
assistants-none = Não há assistente designado.
assistants-and-representatives = Assistentes e representantes
representatives = Representantes legais
representative-parent = Pai ou mãe
representative-guardian = Tutela
emergency-access-on = Ativado
emergency-on-explained = Se a sua vida estiver em perigo, um profissional pode abrir o essencial do dossier durante 24 horas, escrevendo porquê. É avisado de imediato.
emergency-off-explained = Mesmo que a sua vida esteja em perigo, ninguém abre o dossier desta forma.
emergency-off-title = Se desativar
emergency-off-risk = Os socorros não verão as suas alergias nem os seus tratamentos, a não ser que lhe possam perguntar.
emergency-on-then = Se reativar:
emergency-switch-off = Desativar o acesso de emergência
emergency-switch-on = Reativar o acesso de emergência
emergency-switched-off = O acesso de emergência está desativado.
emergency-switched-on = O acesso de emergência está reativado.
objections = Consultas não partilhadas
objections-explained = Nesse dia, o profissional não lê nada no dossier nem deposita nada.
objection-add = Não partilhar uma consulta
objection-title = Não partilhar a consulta com { $person }
objection-explained = Nesse dia, { $person } não lerá nada no dossier nem depositará nada.
objection-field = Dia da consulta
objection-hint = Hoje, um dia futuro ou um dos últimos sete dias.
invalid-objection-day = Escolha hoje, um dia futuro ou um dos últimos sete dias.
already-in-force = Já está feito.
objection-submit = Não partilhar
objection-done = A consulta com { $person } não será partilhada.
objection-day = Consulta de { $date }
objection-withdraw = Partilhar afinal
objection-withdraw-named = Partilhar afinal a consulta com { $person }
objection-withdrawn = A consulta com { $person } será partilhada.
blocked-lead = Um profissional bloqueado já não abre o dossier, nem com o código de presença nem em caso de emergência. Guarda o que escreveu.
blocked-empty = Ninguém está bloqueado
blocked-empty-explained = Pode fechar o dossier a um profissional, pelo nome, e voltar a abri-lo a qualquer momento.
blocked-for = Acesso bloqueado para { $person }
block-add = Bloquear um profissional
block-title = Bloquear o acesso de { $person }?
block-explained = { $person } já não abrirá o dossier, nem com o código de presença, nem no hospital, nem em caso de emergência. Pode desbloquear a qualquer momento.
block-confirm = Sim, bloquear o acesso
stakeholder-blocked = O acesso de { $person } está bloqueado.
unblock = Desbloquear
unblock-named = Desbloquear { $person }
stakeholder-unblocked = { $person } já não está bloqueado. Para dar acesso de novo, adicione esta pessoa ou dê o seu código.
speciality = Especialidade
speciality-any = Todas as especialidades
search-first = Faça uma pesquisa e os profissionais correspondentes aparecem aqui.
preview-title = O que isto muda
preview-gains =
    { $count ->
        [one] { $person } verá { $count } documento.
       *[other] { $person } verá { $count } documentos.
    }
preview-gains-no-more =
    { $count ->
        [one] { $person } já vê { $count } documento, e verá enquanto quiser.
       *[other] { $person } já vê { $count } documentos, e verá enquanto quiser.
    }
preview-gains-nothing = O dossier ainda não tem nenhum documento que { $person } possa ler.
preview-loses =
    { $count ->
        [one] { $person } deixará de ver { $count } documento.
       *[other] { $person } deixará de ver { $count } documentos.
    }
preview-loses-nothing = Neste momento, { $person } não vê nenhum documento. Continuará assim.
preview-keeps =
    { $count ->
        [one] O que escreveu pela própria mão fica: { $count } documento.
       *[other] O que escreveu pela própria mão fica: { $count } documentos.
    }
preview-risk = Quem não vê tudo pode não reparar em algo importante.
cannot-title = Não é possível
cannot-is-referring-doctor = { $person } é o médico de referência. Este acesso vem da declaração assinada em conjunto e não pode ser bloqueado. Para mudar, assine uma declaração com outro médico.
cannot-blocked = O acesso de { $person } está bloqueado. Desbloqueie primeiro esta pessoa em «Acesso bloqueado».
cannot-not-licensed = { $person } já não exerce no Luxemburgo.
cannot-not-independent = { $person } trabalha num estabelecimento. O acesso vem com o tratamento, ou com o seu código de presença.
cannot-representative-decides = É o seu representante legal que decide os acessos.
cannot-outside-mandate = Decidir os acessos não faz parte do que lhe foi confiado.
cannot-otherwise = Não pode mudar isto.
presence-code-title = O meu código de presença
presence-code-what =
    { $hours ->
        [one] Dê este código a um profissional durante a consulta: terá acesso ao dossier durante { $hours } hora.
       *[other] Dê este código a um profissional durante a consulta: terá acesso ao dossier durante { $hours } horas.
    }
presence-code-hidden-title = Não conhecemos o seu código
presence-code-hidden = Está na carta da Agência e em mais lado nenhum. Podemos dar-lhe um novo.
presence-code-old = Se criar um novo, o anterior, por exemplo o da carta, deixará de funcionar.
presence-code-new = Criar um novo código
presence-code-not-yours-title = O código não é seu para dar
presence-code-not-yours = Só a própria pessoa, ou o representante legal, pode criar um novo código.
consultation-title = Modo consulta
consultation-what = Durante a consulta, veja aqui o que é lido e depositado, no próprio momento.
consultation-follow = Seguir uma consulta
consultation-show = Mostre este código ao profissional
consultation-square = O mesmo código, para digitalizar
consultation-code-once = Só é mostrado agora. Anote-o se o quiser guardar. O código antigo já não funciona.
consultation-seen = O que é lido e depositado
consultation-since = Desde { $time }
consultation-nothing = De momento, nada.
consultation-live = Esta lista atualiza-se sozinha.
consultation-over = Esta lista já não se atualiza.
consultation-refresh = Atualizar
consultation-end = Terminar a consulta
consultation-end-explained = Quando terminar, mais ninguém tem acesso pelo código de presença.
consultation-ended = A consulta terminou. Mais ninguém tem acesso pelo código de presença.
consultation-ended-code = O código que deu continua válido. Se não quiser que volte a servir, crie um novo.

## Activities

life-line = Linha de vida
life-line-lead = Tudo o que aconteceu no seu DSP: quem, quando, o quê e porquê.
life-line-empty = Ainda não aconteceu nada aqui.
life-line-refused = Recusado
life-line-older = Ver mais antigos
life-line-newest = Voltar aos mais recentes
life-line-document = Ver «{ $document }»
life-line-you = Você
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

act-dossier-prepared = { $subject } criou este DSP.
act-letter-sent = { $subject } enviou a carta com os códigos.
act-codes-reissued = { $subject } anulou os códigos perdidos. Segue uma carta com novos códigos.
act-account-activated = { $subject } ativou a conta eSanté.
act-activation-refused = { $subject } tentou um código de ativação errado.
act-signed-in =
    { $you ->
        [yes] Você
       *[no] { $person }
    } entrou.
act-sign-in-refused = { $subject } tentou entrar com uma palavra-passe ou um código errado.
act-code-sent = Foi enviado um código de uso único a { $person }.
act-password-reset-requested = { $subject } pediu uma ligação para mudar a palavra-passe.
act-password-reset = { $subject } escolheu uma nova palavra-passe.
act-identity-linked = { $subject } associou { $whom } à conta.
act-identity-unlinked = { $subject } desassociou { $whom } da conta.
act-identity-refused = { $subject } tentou entrar com { $whom } de uma forma que não é segura o suficiente.
act-app-allowed = { $subject } autorizou a aplicação { $whom } a agir no processo.
act-app-withdrawn = { $subject } parou a aplicação { $whom }.
act-app-leave-misused = A aplicação { $whom } foi parada: talvez outra pessoa tenha usado o seu acesso.
act-signed-in-by-passkey =
    { $you ->
        [yes] Você
       *[no] { $person }
    } entrou com PIN, impressão digital ou rosto.
act-identity-confirmed = { $subject } confirmou a sua identidade.
act-passkey-added = { $subject } acrescentou um PIN, uma impressão digital ou um rosto para entrar.
act-passkey-removed = { $subject } retirou um PIN, uma impressão digital ou um rosto para entrar.
act-contact-point-added = { $subject } acrescentou um contacto.
act-contact-point-removed = { $subject } retirou um contacto.
act-device-signed-out = { $subject } desligou outro aparelho.
act-notices-chosen = { $subject } escolheu quando ser avisado.
act-terms-accepted = { $subject } aceitou as condições de utilização.
act-dossier-activated = { $subject } abriu este DSP pela primeira vez.
act-dossier-opposed =
    { $you ->
        [yes] Você
       *[no] { $person }
    } opôs-se a este DSP.
act-organ-donation-stated = { $subject } indicou a sua posição sobre a doação de órgãos.
act-dossier-consulted = { $subject } consultou a lista dos documentos.
act-dossier-searched = { $subject } fez uma pesquisa nos documentos.
act-document-consulted = { $subject } leu { $document }.
act-document-downloaded = { $subject } descarregou { $document }.
act-document-filed = { $subject } depositou { $document }.
act-document-received = { $subject } entregou um documento. É acrescentado ao dossiê depois de verificado.
act-document-replaced = { $subject } depositou uma nova versão de { $document }.
act-presence-code-entered = { $subject } introduziu o código de presença.
act-circle-added = { $subject } acrescentou { $whom } ao círculo de confiança.
act-circle-withdrawn = { $subject } retirou { $whom } do círculo de confiança.
act-grants-consulted = { $subject } consultou a lista dos profissionais.
act-declarations-consulted = { $subject } consultou as declarações.
act-life-line-read = { $subject } consultou a linha de vida.
act-life-line-downloaded = { $subject } descarregou a linha de vida.
act-dossier-exported = { $subject } levou todo o conteúdo do dossiê.
act-dossier-closed = { $subject } encerrou este DSP.
act-dossier-reopened = { $subject } reabriu este DSP.
act-dossier-archived = { $subject } arquivou este DSP depois da comunicação de um óbito.
act-dossier-destroyed = { $subject } destruiu um DSP.
act-document-destroyed = { $subject } destruiu { $document }, que chegou ao fim do prazo de conservação.
act-document-erased = { $subject } destruiu o conteúdo de { $document }.
act-organ-donation-looked-up = { $subject } consultou a posição sobre a doação de órgãos.
act-made-normal = { $subject } tornou { $document } visível a todos os que têm acesso.
act-made-confidential = { $subject } tornou { $document } confidencial.
act-made-private = { $subject } tornou { $document } privado.
act-document-hidden = { $subject } ocultou { $document } a { $whom }.
act-document-unhidden = { $subject } voltou a mostrar { $document } a { $whom }.
act-document-released = { $subject } abriu { $document } à leitura do paciente.
act-retention-proposed = { $subject } propôs outro prazo de conservação para { $document }.
act-retention-agreed = { $subject } aceitou o prazo de conservação proposto para { $document }.
act-presence-ended = { $subject } pôs fim ao acesso por código de presença de { $whom }.
act-consultation-followed = { $subject } seguiu uma consulta.
act-presence-ended-all = { $subject } terminou uma consulta.
act-presence-code-renewed = { $subject } pediu um novo código de presença. O antigo deixou de valer.
act-referring-doctor-declared = { $subject } registou uma declaração de médico de referência: { $whom }.
act-stay-announced = { $subject } comunicou um internamento ou acompanhamento, a sua prorrogação ou o seu fim.
act-stay-begun = { $subject } comunicou a sua admissão.
act-stay-renewed = { $subject } comunicou que o seu internamento continua.
act-stay-ended = { $subject } comunicou a sua alta.
act-emergency-ward-entered = { $subject } comunicou a sua passagem pelas urgências.
act-emergency-declared = { $subject } declarou uma emergência vital.
act-professional-blocked = { $subject } bloqueou o acesso de { $whom }.
act-professional-unblocked = { $subject } desbloqueou o acesso de { $whom }.
act-consultation-objected =
    { $you ->
        [yes] Você
       *[no] { $person }
    } opôs-se à partilha de uma consulta com { $whom }.
act-objection-withdrawn = { $subject } retirou a oposição à partilha de uma consulta com { $whom }.
act-institution-opposed =
    { $you ->
        [yes] Você
       *[no] { $person }
    } opôs-se ao acesso do estabelecimento { $whom }.
act-institution-opposed-all =
    { $you ->
        [yes] Você
       *[no] { $person }
    } opôs-se ao acesso de todos os estabelecimentos.
act-opposition-lifted = { $subject } levantou a oposição ao acesso do estabelecimento { $whom }.
act-opposition-lifted-all = { $subject } levantou a oposição ao acesso de todos os estabelecimentos.
act-emergency-access-switched-off = { $subject } desativou o acesso em caso de emergência.
act-emergency-access-switched-on = { $subject } reativou o acesso em caso de emergência.
act-licence-stopped = A autorização de { $whom } para exercer terminou, e com ela o acesso.
act-assistant-designated = { $subject } designou { $whom } como assistente DSP.
act-assistant-removed = { $subject } pôs fim à designação de { $whom } como assistente DSP.
act-representative-registered = { $subject } registou { $whom } como representante legal.
act-representation-ended = { $subject } pôs fim à representação legal por { $whom }.
act-discernment-recognised = { $subject } reconheceu que a pessoa menor pode decidir sozinha.
act-case-requested = { $subject } pediu para consultar este DSP num procedimento excecional.
act-case-read = { $subject } leu os motivos de um procedimento excecional.
act-case-approved = { $subject } autorizou o procedimento excecional.
act-case-ended = { $subject } pôs fim ao procedimento excecional.

attempt-dossier-activated = { $subject } tentou abrir este DSP pela primeira vez.
attempt-dossier-opposed = { $subject } tentou opor-se a este DSP.
attempt-organ-donation-stated = { $subject } tentou indicar uma posição sobre a doação de órgãos.
attempt-dossier-consulted = { $subject } tentou consultar a lista dos documentos.
attempt-dossier-searched = { $subject } tentou fazer uma pesquisa nos documentos.
attempt-document-consulted = { $subject } tentou ler um documento.
attempt-document-downloaded = { $subject } tentou descarregar um documento.
attempt-document-filed = { $subject } tentou depositar um documento.
attempt-document-replaced = { $subject } tentou substituir um documento.
attempt-presence-code-entered = { $subject } tentou entrar com um código de presença.
attempt-identity-linked = { $subject } tentou associar { $whom } à conta.
attempt-circle-added = { $subject } tentou acrescentar { $whom } ao círculo de confiança.
attempt-circle-withdrawn = { $subject } tentou retirar { $whom } do círculo de confiança.
attempt-grants-consulted = { $subject } tentou consultar a lista dos profissionais.
attempt-declarations-consulted = { $subject } tentou consultar as declarações.
attempt-life-line-read = { $subject } tentou consultar a linha de vida.
attempt-life-line-downloaded = { $subject } tentou descarregar a linha de vida.
attempt-dossier-exported = { $subject } tentou levar todo o conteúdo do dossiê.
attempt-letter-sent = { $subject } tentou enviar a carta com os códigos.
attempt-codes-reissued = { $subject } tentou substituir os códigos perdidos.
attempt-dossier-closed = { $subject } tentou encerrar este DSP.
attempt-dossier-reopened = { $subject } tentou reabrir este DSP.
attempt-dossier-archived = { $subject } tentou arquivar este DSP.
attempt-dossier-destroyed = { $subject } tentou destruir este DSP.
attempt-document-destroyed = { $subject } tentou destruir um documento.
attempt-document-erased = { $subject } tentou destruir o conteúdo de um documento.
attempt-organ-donation-looked-up = { $subject } tentou consultar a posição sobre a doação de órgãos.
attempt-made-normal = { $subject } tentou levantar a confidencialidade de um documento.
attempt-made-confidential = { $subject } tentou tornar um documento confidencial.
attempt-made-private = { $subject } tentou tornar um documento privado.
attempt-document-hidden = { $subject } tentou ocultar um documento.
attempt-document-unhidden = { $subject } tentou voltar a mostrar um documento oculto.
attempt-document-released = { $subject } tentou abrir um documento à leitura do paciente.
attempt-retention-proposed = { $subject } tentou propor outro prazo de conservação.
attempt-retention-agreed = { $subject } tentou aceitar um prazo de conservação.
attempt-presence-ended = { $subject } tentou pôr fim ao acesso por código de presença de { $whom }.
attempt-consultation-followed = { $subject } tentou seguir uma consulta.
attempt-presence-ended-all = { $subject } tentou terminar uma consulta.
attempt-presence-code-renewed = { $subject } tentou obter um novo código de presença.
attempt-referring-doctor-declared = { $subject } tentou registar uma declaração de médico de referência.
attempt-stay-announced = { $subject } tentou comunicar um internamento ou acompanhamento.
attempt-emergency-declared = { $subject } tentou declarar uma emergência vital.
attempt-professional-blocked = { $subject } tentou bloquear o acesso de { $whom }.
attempt-professional-unblocked = { $subject } tentou desbloquear o acesso de { $whom }.
attempt-consultation-objected = { $subject } tentou opor-se à partilha de uma consulta com { $whom }.
attempt-objection-withdrawn = { $subject } tentou retirar a oposição à partilha de uma consulta com { $whom }.
attempt-institution-opposed = { $subject } tentou opor-se ao acesso de estabelecimentos.
attempt-opposition-lifted = { $subject } tentou levantar a oposição ao acesso de estabelecimentos.
attempt-emergency-access-switched-off = { $subject } tentou desativar o acesso em caso de emergência.
attempt-emergency-access-switched-on = { $subject } tentou reativar o acesso em caso de emergência.
attempt-licence-stopped = { $subject } tentou registar o fim de uma autorização para exercer.
attempt-assistant-designated = { $subject } tentou designar um assistente DSP.
attempt-assistant-removed = { $subject } tentou pôr fim à designação de um assistente DSP.
attempt-representative-registered = { $subject } tentou registar um representante legal.
attempt-representation-ended = { $subject } tentou pôr fim a uma representação legal.
attempt-discernment-recognised = { $subject } tentou reconhecer que a pessoa menor pode decidir sozinha.
attempt-case-requested = { $subject } tentou pedir um procedimento excecional.
attempt-case-approved = { $subject } tentou autorizar um procedimento excecional.
attempt-case-ended = { $subject } tentou pôr fim a um procedimento excecional.

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
refusal-harmful-file = Porque o ficheiro continha um programa nocivo. Não foi guardado.
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
invalid-words = Escreva algumas palavras, mas não mais de { $limit } caracteres.
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
invalid-announcement-days = Indique um número de dias, de 1 a 30.
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
upload-malware = O ficheiro “{ $name }” contém um programa nocivo. Não foi guardado. Mande verificar o seu aparelho.
upload-photos = Só fotografias (JPEG ou PNG) podem ser reunidas num PDF, { $most } no máximo. Se forem muito grandes, escolha menos de cada vez.
upload-encoding = O ficheiro “{ $name }” não está escrito em UTF-8. Guarde-o em UTF-8 e tente de novo.
upload-entities = O ficheiro “{ $name }” chama outros ficheiros (DOCTYPE). Guarde-o sem isso e tente de novo.
upload-too-intricate = O ficheiro “{ $name }” é demasiado complicado. Guarde-o em PDF e tente de novo.
upload-not-a-document = O ficheiro “{ $name }” contém dados, mas não um documento. Guarde-o em PDF e tente de novo.

## The app

app-name = MyDSP
offline-title = Sem ligação à Internet
offline-next = Veja se o seu aparelho está ligado e tente outra vez.
offline-nothing-kept = Por segurança, nenhum processo fica guardado neste aparelho.
offline-again = Tentar outra vez

## Accessibility statement

accessibility-link = Acessibilidade
accessibility-title = Declaração de acessibilidade
accessibility-lead = Todos devem poder usar este portal: sem ver o ecrã, sem rato, em letras grandes, num telemóvel pequeno.
accessibility-law = A Agence eSanté empenha-se nisso, e a lei de 28 de maio de 2019 exige-lho.
accessibility-law-link = Ler a lei (em francês)
accessibility-state-title = Em que ponto estamos
accessibility-state = A auditoria oficial deste portal ainda não foi feita. Enquanto faltar, a regra manda escrever: não conforme com a norma europeia EN 301 549 e com o referencial RAWeb 1.
accessibility-framework-link = Ler o referencial RAWeb (em francês)
accessibility-checked = A cada mudança, nós próprios verificamos as páginas:
accessibility-checked-rules = um programa procura os defeitos que uma máquina consegue ver (WCAG 2.1, nível AA) e não encontra nenhum;
accessibility-checked-names = cada botão, cada ligação e cada campo tem um nome, para os leitores de ecrã;
accessibility-checked-keyboard = entrar, ler um documento e decidir quem tem acesso faz-se só com o teclado;
accessibility-checked-zoom = com um zoom de 200 % ou num ecrã muito estreito, nada falta.
accessibility-limits-title = O que ainda pode incomodar
accessibility-limits-people = Ainda ninguém experimentou todo o portal com um leitor de ecrã.
accessibility-limits-documents = Os documentos ficam como foram entregues. Um papel digitalizado, por exemplo, não pode ser lido em voz alta. Peça-o noutra forma a quem o entregou.
accessibility-prepared = Declaração preparada em { $date } pela Agence eSanté, a partir das suas próprias verificações.
accessibility-feedback-title = Alguma coisa não está bem?
accessibility-feedback-lead = Escreva-nos aqui ou telefone ao Helpdesk: (+352) 27 12 50 18 33. Deixe um endereço ou um número e terá uma resposta no prazo de um mês.
accessibility-words = O que não está bem, e em que página?
accessibility-words-hint = Não escreva nada sobre a sua saúde: esta mensagem segue por e-mail.
accessibility-name = O seu nome (facultativo)
accessibility-contact = O seu e-mail ou número de telemóvel (facultativo)
accessibility-contact-hint = Serve só para lhe responder.
accessibility-send = Enviar
accessibility-sent = Obrigado. A sua mensagem já seguiu.
accessibility-remedies-title = A nossa resposta não lhe serve?
accessibility-remedies = Pode dirigir-se:
accessibility-remedies-sip = ao Serviço de Informação e Imprensa (SIP), que verifica a acessibilidade dos sites públicos
accessibility-remedies-ombudsman = ao Ombudsman, o provedor do Grão-Ducado

## Pages for what went wrong

error-not-found = Esta página não existe
error-not-found-next = Talvez o endereço tenha um erro, ou o documento não esteja acessível.
error-refused = Não tem acesso aqui
error-refused-next = Esta página não está aberta para si.
error-dossier-archived = Este DSP está arquivado
error-dossier-archived-next = Foi-nos comunicado um óbito. Se for engano, ligue para o Helpdesk: (+352) 27 12 50 18 33.
error-malformed = Não compreendemos este pedido
error-malformed-next = Volte à página anterior, recarregue-a e tente de novo.
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
demo-quarter-hour = Avançar um quarto de hora
demo-one-hour = Avançar uma hora
demo-one-day = Avançar um dia
demo-one-month = Avançar trinta dias
demo-outbox = E-mails e SMS
demo-people = Quem pode entrar

# Um documento: quem o vê, o que aconteceu, quanto tempo fica

document-ways = Decidir sobre este documento
document-access = Quem pode ver este documento
document-access-about = Cada pessoa, e por que motivo.
document-activities = Atividade neste documento
document-activities-about = Quem o leu, e quando.
document-activities-more = As atividades mais antigas estão em «Atividades».
document-kept = Conservado
kept-for-life = Para toda a vida
kept-until = Até { $date }
retention-title = Tempo de conservação
retention-lifelong-question = { $author } propõe guardar este documento toda a sua vida, em vez de dez anos. Concorda?
retention-shorter-question = { $author } propõe guardar este documento só até { $date }. Depois será destruído. Concorda?
retention-agree = Concordo
retention-agreed = O seu acordo ficou registado com a data.
confidentiality-title = Mudar a confidencialidade
confidentiality-change = Mudar a confidencialidade
confidentiality-now = Nível atual: { $level }
confidentiality-question = Quem pode ver este documento?
confidentiality-see-effect = Ver o que muda
confidentiality-confirm = Passar ao nível «{ $level }»?
confidentiality-save = Passar ao nível «{ $level }»
confidentiality-other = Escolher outro nível
confidentiality-saved = O nível de confidencialidade foi mudado.
change-refused = Esta mudança não é possível
hiding-risk-title = O que não se vê pode fazer falta
hiding-risk = Um profissional que não vê este documento pode desconhecer uma alergia, um tratamento ou um resultado importante, sobretudo numa urgência. Pode voltar atrás quando quiser.
effect-none = Ninguém perde nem ganha acesso a este documento.
effect-shut-out = Deixam de ver este documento
effect-let-in = Passam a poder ver este documento
hide-title = Ocultar a uma pessoa
hide-about = Um profissional à sua escolha não o verá.
hide-lead = Escolha o profissional que não deve ver este documento. Ele não saberá que o documento existe.
hide-search = Procurar outro profissional
hide-nobody = Neste momento nenhum profissional pode ver este documento.
hide-choose = Ocultar
hide-choose-named = Ocultar a { $person }
hide-confirm = Ocultar este documento a { $person }?
hide-save = Sim, ocultar
hide-other = Escolher outra pessoa
hidden-from = Oculto a
show-again = Mostrar de novo
show-again-named = Mostrar de novo a { $person }
readers-named = Neste momento
readers-roles = Se acontecer
readers-roles-about = Estas pessoas não têm acesso agora. Teriam nestas situações.
reader-holder = O dossiê é seu.
reader-agency-doctor = O médico da Agence eSanté
reader-at-institution = O pessoal de saúde de { $institution }
reader-given-the-code = Um profissional a quem der o seu código de presença
reader-admitting = O pessoal de saúde de um estabelecimento que o receba
reader-declaring-emergency = Um profissional que declare uma urgência vital
reader-except = { $professions }, exceto { $except }
every-profession = Todas as profissões de saúde
would-be-given-the-code = Durante 24 horas depois de introduzir o código.
would-be-admitting = Durante a estadia e pouco depois.
would-be-declaring-emergency = Durante 24 horas, e é avisado de imediato.

## The account: security, devices, notices

device-named = { $browser } em { $system }
device-unknown = Um aparelho que não reconhecemos
device-this = Este aparelho
device-since = Ligado desde { $time }
device-last-used = Usado pela última vez em { $time }
device-end = Desligar
device-end-named = Desligar { $name }
device-ended = Está feito. Será preciso entrar de novo nesse aparelho.
devices-title = Aparelhos ligados
devices-lead = É aqui que a sua conta está aberta neste momento.
devices-end-others = Desligar todos os outros aparelhos
devices-unknown = Não reconhece um aparelho? Desligue-o e depois mude a sua palavra-passe.

apps-title = Aplicações
apps-about = As que agem em seu nome
apps-lead = Estas aplicações agem em seu nome, com o seu acordo. Pode pará-las quando quiser.
apps-none = Nenhuma aplicação age em seu nome.
apps-none-next = Quando uma aplicação pede o seu acordo, lê-o aqui antes de ela ver seja o que for.
app-ask-title = Deixar { $app } agir em seu nome?
app-ask-holder = { $app }, de { $publisher }, pede para usar o seu DSP. Poderia:
app-ask-professional = { $app }, de { $publisher }, pede para usar os processos que lhe estão abertos. Poderia:
app-right-identity = ver de quem é o processo
app-right-read = ler os documentos
app-right-file = depositar documentos
app-right-access = ver quem tem acesso ao processo
app-right-life-line = ler as atividades do processo
app-lasts-until = Poderia fazê-lo até { $date }, mesmo quando não está presente. Pode pará-la antes, em « A minha conta ».
app-lasts-once = Poderia fazê-lo durante cinco minutos.
app-never-more = Nunca pode fazer mais do que você. O que faz fica escrito nas atividades do processo.
app-allow = Autorizar
app-refuse = Recusar
app-allowed-title = Autorizou { $app }
app-refused-title = Recusou
app-back = Volta agora a { $app }.
app-continue = Continuar para { $app }
app-since-until = De { $from } a { $to }
app-stop = Parar
app-stop-named = Parar { $app }
app-stopped = A aplicação já não age em seu nome.
devices-about = Onde a sua conta está aberta neste momento.
passkey = PIN, impressão digital ou rosto
passkey-failed = Não funcionou. Tente outra vez, ou continue com a sua palavra-passe.
sign-in-with-passkey = Neste aparelho
passkeys-title = PIN, impressão digital ou rosto
passkeys-lead = Abre a sua conta como desbloqueia o seu telefone ou computador. O PIN, a impressão digital e o rosto ficam no aparelho: não os recebemos.
passkeys-about = Abrir a sua conta sem palavra-passe.
passkeys-empty = Ainda nada registado
passkeys-empty-next = Por agora, entra com a sua palavra-passe e um código.
passkey-new = Acrescentar este aparelho
passkey-new-explained = O seu aparelho vai pedir-lhe o PIN, a impressão digital ou o rosto.
passkey-added = Está registado. Da próxima vez, este aparelho vai reconhecê-lo.
passkey-renamed = O novo nome está guardado.
passkey-removed = Foi retirado. Este aparelho já não abre a sua conta sem palavra-passe.
passkey-added-on = Acrescentado em { $date }
passkey-used = Usado pela última vez em { $time }
passkey-remove-named = Retirar { $name }
passkey-rename-named = Mudar o nome de { $name }
passkey-rename-title = Que nome lhe quer dar?
passkey-name = Nome
passkey-name-hint = Por exemplo « O meu telefone ». No máximo { $limit } caracteres.
wrong-passkey = O seu aparelho não o reconheceu. Tente outra vez, ou entre com a sua palavra-passe.
invalid-passkey-name = Dê um nome com { $limit } caracteres no máximo.
stay-signed-in-title = Como quer abrir o seu DSP da próxima vez?
stay-signed-in-lead = Pode abri-lo neste aparelho como o desbloqueia: com PIN, impressão digital ou rosto.
stay-signed-in-how = Neste aparelho, já não há palavra-passe nem código para copiar.
stay-signed-in-where = O PIN, a impressão digital e o rosto ficam no aparelho: não os recebemos.
stay-signed-in-later = Pode mudar de ideias em « A minha conta ».
stay-signed-in-not = Não ficar ligado
confirm-identity-title = Confirme que é mesmo você
confirm-identity-lead = O que vai fazer é importante. Por isso verificamos mais uma vez que é você.
confirm-identity-submit = Confirmar
wrong-password = Esta palavra-passe não está certa.
password-change-title = Mudar a minha palavra-passe
password-change-lead = Os seus outros aparelhos serão desligados.
password-change-about = Escolher uma nova palavra-passe.
password-changed = A sua nova palavra-passe está guardada. Os seus outros aparelhos foram desligados.
notices-title = O que quero que me digam
notices-about = Quando lhe escrevemos, e para onde.
notices-to = Para onde lhe escrever
notices-accesses = Quando um profissional de saúde abre o seu DSP
notices-accesses-every = Avisar-me todas as vezes
notices-accesses-first = Avisar-me só da primeira vez
notices-always = Escrevemos-lhe sempre quando um profissional de saúde abre o seu DSP pela primeira vez, e em caso de urgência.
notices-saved = A sua escolha está guardada.
contacts-title = Como o contactar
contacts-change = Acrescentar ou retirar um endereço ou número
contact-add = Acrescentar
contact-added = O novo contacto está guardado.
contact-removed = O contacto foi retirado.
contact-remove-named = Retirar { $name }
contact-known = Este contacto já está na sua conta.
contact-last = Guarde pelo menos um contacto: sem ele já não poderia entrar.
account-security = Segurança e avisos
remove = Retirar
rename = Mudar o nome

# Records of others, assistants, closing

entrusted-assisting = Você assiste
entrusted-representing = Você representa
entrusted-not-opened = DSP por abrir
entrusted-closed = DSP encerrado
entrusted-open-title = Abrir o DSP de { $person }?
entrusted-explained-assistant = Esta pessoa escolheu-o como assistente DSP. Tudo o que aí fizer fica anotado na «Linha de vida» dela.
entrusted-explained-legal-representative = Representa esta pessoa. Tudo o que aí fizer fica anotado na «Linha de vida» dela.
entrusted-you-are = A sua função
entrusted-as-assistant = Assistente DSP
entrusted-as-legal-representative = Representante legal
entrusted-since = Desde
entrusted-ends = Fim do seu acesso
entrusted-open = Abrir este DSP
entrusted-opposed = Este DSP foi apagado.
record-own = O meu processo
record-of = O DSP de { $person }
record-way = Assistente DSP, encerrar o DSP
wishes-way = Doação de órgãos, diretiva antecipada, fim de vida
requests-way = Uma correção, um documento em falta, um acesso desconhecido
mandate-can-you = Pode
mandate-cannot-you = Não pode
mandate-can-they = Esta pessoa poderá
mandate-cannot-they = Não poderá
mandate-full = Tudo, como o titular
mandate-short-all = Todos os documentos
mandate-short-parts = Apenas { $parts }
mandate-purpose-read = ler
mandate-purpose-file = depositar
mandate-purpose-manage-access = gerir os acessos
mandate-reads-all = Ler os documentos e a «Linha de vida»
mandate-reads-some = Ler estes documentos, e o que a «Linha de vida» diz sobre eles:
mandate-file = Depositar documentos
mandate-manage-access = Decidir quem tem acesso ao DSP
mandate-private = Ver os documentos marcados como «privado»
mandate-never = Encerrar o DSP, escolher outro assistente, fazer um novo código de presença
mandate-parts-question = Que documentos pode esta pessoa ver?
mandate-purposes-question = Que mais pode fazer?
mandate-purposes-hint = Ler estes documentos está sempre incluído.
mandate-file-explained = Ficam guardados no «Espaço pessoal».
mandate-manage-access-explained = Adicionar ou bloquear um profissional, mudar a confidencialidade de um documento.
mandate-until-question = Até que dia?
mandate-until-hint = Esse dia está incluído. Deixe vazio se não quiser um fim.
mandate-until-day = Até { $date }, esse dia incluído
mandate-until-removed = Até retirar o acesso
invalid-mandate-parts = Assinale pelo menos um tipo de documentos.
invalid-mandate-own-space = Para depositar é preciso ver também os «Dados pessoais»: é aí que ficam guardados. Assinale-os.
invalid-mandate-until = Escolha hoje ou um dia futuro.
assistants-title = Assistente DSP
assistants-lead = Um assistente DSP é uma pessoa de confiança. Abre este DSP a partir do seu e ajuda a cuidar dele.
assistants-choose = Escolher um assistente
assistants-nobody = Ninguém assiste este DSP
assistants-nobody-explained = Uma pessoa próxima pode ler documentos, depositar outros e gerir os acessos. Precisa de ter o seu próprio DSP.
assistants-designated = A pessoa que escolheu tem agora acesso a este DSP. Foi avisada.
assistants-removed = Esta pessoa já não tem acesso a este DSP. Foi avisada.
assistants-way = Uma pessoa de confiança que ajuda a cuidar deste DSP
decides-representative = É o seu representante legal que decide
decides-representative-explained = Pode ler e depositar documentos. Para o resto, fale com ele. Aos 18 anos, só a si cabe decidir.
decides-holder = Só o titular, ou o seu representante legal, escolhe um assistente
representatives-title = Representantes legais
representatives-explained = A Agence eSanté regista-os, segundo a lei ou uma sentença.
representing-decides = Decidir por esta pessoa, como ela faria: ler, depositar, dar ou retirar acessos, encerrar o DSP
representing-minor = Ver o que um menor capaz de discernimento marca como «privado»
representing-majority = Aos 18 anos dessa pessoa, o seu acesso termina por si. Ambos serão avisados um mês antes.
assistants-new-title = Escolher um assistente DSP
assistants-new-lead = Esta pessoa precisa de ter o seu próprio DSP, já aberto. Peça-lhe o número de segurança social.
assistants-number = Número de segurança social desta pessoa
assistants-number-hint = Os 13 algarismos do cartão de segurança social
assistants-scope = O que pode esta pessoa fazer?
assistants-scope-full = Tudo, como o titular
assistants-scope-full-explained = Ler, depositar, gerir os acessos. Os documentos «privados» ficam-lhe ocultos.
assistants-scope-limited = Só uma parte
assistants-scope-limited-explained = Escolhe que documentos, para quê e até quando.
assistants-limits-title = Que limites?
assistants-summary-title = Está tudo certo?
assistants-summary-who = Número do assistente
assistants-summary-whose = DSP de
assistants-summary-until = Duração
assistants-summary-traced = O acesso começa já. Tudo o que esta pessoa fizer fica anotado na «Linha de vida». Pode retirar o acesso a qualquer momento.
assistants-designate = Dar acesso
assistants-no-own-record = Não encontramos um DSP aberto para este número. Verifique os algarismos. A pessoa tem de abrir primeiro o seu próprio DSP.
assistants-own-number = Este é o número do titular. Introduza o de outra pessoa.
assistants-already = Esta pessoa já assiste este DSP. Para mudar os limites, retire-lhe primeiro o acesso.
continue = Continuar
close-title = Encerrar o DSP
close-way = Ninguém mais terá acesso. Lerá primeiro o que muda.
close-own-title = Encerrar o meu DSP
close-of-title = Encerrar o DSP de { $person }
close-nobody = Ninguém o pode abrir: nem os profissionais, nem sequer para os próprios documentos, nem os assistentes, nem você.
close-reopen = Guarda tudo o que contém. Pode reabri-lo aqui mesmo, durante dez anos.
close-reimbursement = Os reembolsos não mudam.
close-referring-doctor = Uma declaração com um médico de referência prevê um DSP. Se existir, fale primeiro com esse médico.
close-emergency = Numa urgência, os profissionais não verão nem as alergias nem os tratamentos.
close-warning = Ao fim de dez anos, um DSP encerrado é destruído
close-destroyed = Então ninguém o pode recuperar.
close-export-title = Guarde uma cópia
close-export = Depois de encerrado o DSP, já não pode ler os documentos nem descarregá-los.
close-confirm = Encerrar este DSP
close-done = O DSP está encerrado.
close-holder-only = Só o titular, ou o seu representante legal, pode encerrar este DSP.
reopen-own-title = O seu DSP está encerrado
reopen-of-title = O DSP de { $person } está encerrado
reopen-closed-since = Está encerrado desde { $date }. Ninguém tem acesso.
reopen-explained = Pode reabri-lo até { $date }. Volta como estava: com os seus documentos, e os acessos dados antes.
reopen-confirm = Reabrir este DSP
reopen-representative = Só o seu representante legal o pode reabrir.
reopen-too-late = Já não pode ser reaberto.
reopen-done = O DSP está de novo aberto.
first-offers = Quem deve ter acesso?
first-offers-lead = Pode decidir agora, ou mais tarde.
first-offers-circle = Um médico que tem acesso enquanto você quiser
first-offers-emergency = Escolher se os profissionais veem o essencial numa urgência
first-steps-minor-title = O seu DSP ainda não está aberto
first-steps-minor = O seu representante legal abre-o por si, a partir do DSP dele.
terms-accept-lead-for = Leia e aceite as condições para abrir o DSP de { $person }.
terms-declined-title-for = O DSP de { $person } não está aberto
oppose-title-for = Sem DSP para { $person }
oppose-lead-for = Antes da ativação, pode opor-se à abertura do DSP de { $person }. Será então apagado.
oppose-consequences-for = Os reembolsos não mudam. Os profissionais apenas não poderão partilhar informações pelo DSP.
oppose-confirm-for = Apagar o DSP de { $person }
act-majority-near = O titular fará 18 anos daqui a um mês: nesse dia, o acesso dos pais termina.
act-majority-reached = O titular tem 18 anos: o acesso dos pais terminou.
attempt-majority-near = { $subject } tentou anunciar a maioridade do titular.
attempt-majority-reached = { $subject } tentou registar a maioridade do titular.

life-line-look-for = Procurar na linha de vida
life-line-all = Ver tudo
life-line-none = Nada encontrado
life-line-none-next = Retire um critério para alargar a procura.
look-for-person = Quem
look-for-everybody = Toda a gente
look-for-kind = O quê
look-for-everything = Tudo
look-for-from = A partir de
look-for-to = Até
look-for-words = Palavras
look-for-words-hint = Um nome, o título de um documento, um estabelecimento.
act-kind-reading = Leituras
act-kind-filing = Depósitos
act-kind-access = Decisões sobre acessos
act-kind-account = Sessão e conta
act-kind-refused = Tentativas recusadas
chart-title = Os seus últimos doze meses
chart-readings = Lido por outros
chart-refusals = Recusado
chart-month = Mês
chart-in-numbers = Ver em números

requests = Os meus pedidos
requests-lead = Aqui acompanha o que pediu, até à resposta.
requests-empty = Ainda não há pedidos
requests-empty-explained = Na página de um documento pode pedir uma correção. Nas suas atividades pode assinalar um acesso que não reconhece.
request-topic-rectification = Correção de um documento
request-topic-erasure = Apagar um documento
request-topic-missing-document = Documento em falta
request-topic-unrecognised-access = Acesso não reconhecido
request-state-open = À espera
request-state-overdue = Atrasado
request-state-withdrawn = Retirado
request-state-accepted = Aceite
request-state-declined = Recusado
request-about-document = Documento: “{ $document }”
request-about-line = Acesso de { $person }, { $moment }
request-about-unnamed = Acesso sem nome, { $moment }
request-asked = Pedido por { $person } em { $date }
request-your-words = O pedido
request-waits-for = A resposta vem de: { $person }
request-due = Resposta o mais tardar em { $date }
request-overdue = A resposta devia ter chegado em { $date }. A Agence eSanté trata disso.
request-withdrawn-on = Pedido retirado em { $date }
request-answer = Resposta de { $person }, { $date }
request-to-helpdesk = Agence eSanté
request-to-agency-doctor = Médico da Agence eSanté
request-withdraw = Retirar o pedido
request-made = O seu pedido seguiu. Recebe uma mensagem quando a resposta chegar.
request-withdrawn = O seu pedido foi retirado.
request-words = O seu pedido
request-words-hint = Por palavras suas, de { $minimum } a { $limit } caracteres.
request-send = Enviar o pedido
request-correction = Pedir uma correção
request-correction-about = Algo neste documento não está certo
request-correction-lead = Diga o que não está certo em “{ $document }”.
request-correction-who = O seu pedido vai para quem escreveu o documento: { $person }. Tem um mês para responder. Se já não exerce, responde o médico da Agence eSanté.
request-erasure = Pedir para apagar
request-erasure-about = Este documento não devia estar no seu DSP
request-erasure-lead = Diga porque é que “{ $document }” não devia estar no DSP.
request-erasure-who = O seu pedido vai para o médico da Agence eSanté, que tem um mês para responder.
request-erasure-warning = Um documento apagado não volta. Um dia pode fazer falta a quem cuida de si.
request-missing = Falta um documento
request-missing-by = Falta um documento de { $person }
request-missing-lead = Diga a { $person } que documento falta: de que se trata e mais ou menos de quando é.
request-missing-who = Esta pessoa lê o seu nome e as suas palavras. Tem um mês para responder.
request-contest = Não reconheço este acesso
request-contest-lead = Diga porque é que este acesso o surpreende.
request-contest-who = A Agence eSanté procura saber quem foi e porquê, e responde-lhe no prazo de um mês. Recebe o nome, a hora e as suas palavras. Não vê nada dos seus documentos.
request-asked-already = Já pediu isto. A resposta ainda não chegou.
request-too-many = Há demasiados pedidos à espera de resposta. Espere por uma resposta ou retire um pedido.
request-settled-already = Este pedido já tem resposta ou foi retirado.
invalid-request-words = Escreva de { $minimum } a { $limit } caracteres.
patient-requests = Pedidos dos doentes
patient-requests-lead = Os seus doentes pedem-lhe uma correção ou um documento. Tem um mês para responder a cada um.
patient-requests-count =
    { $count ->
        [one] 1 pedido de um doente espera a sua resposta
       *[other] { $count } pedidos de doentes esperam a sua resposta
    }
patient-requests-empty = Nenhum pedido à espera
patient-requests-empty-explained = Quando um doente lhe pede algo, recebe uma mensagem e encontra o pedido aqui.
patient-request-read = Ler
patient-request-overdue = Atrasado desde { $date }. A Agence eSanté pode responder no seu lugar.
patient-request-made = Pedido em
patient-request-due = Resposta o mais tardar em
patient-request-document = Documento
patient-request-words = O doente escreve
patient-request-verdict = A sua resposta
patient-request-accept = Sim, eu faço
patient-request-decline = Não
patient-request-answer-words = As suas palavras ao doente
patient-request-answer = Responder
patient-request-answered = Este pedido já tem resposta.
patient-request-replace = Depositar a versão corrigida
patient-request-file = Deposite agora o documento no DSP do doente, se tiver acesso.
invalid-verdict-missing = Escolha sim ou não.

act-rectification-requested = { $subject } pediu a correção de { $document }.
attempt-rectification-requested = { $subject } tentou pedir a correção de um documento.
act-erasure-requested = { $subject } pediu para apagar { $document }.
attempt-erasure-requested = { $subject } tentou pedir para apagar um documento.
act-missing-document-requested = { $subject } pediu a { $whom } um documento em falta.
attempt-missing-document-requested = { $subject } tentou pedir um documento em falta.
act-access-contested = { $subject } disse que não reconhece um acesso.
attempt-access-contested = { $subject } tentou dizer que não reconhece um acesso.
act-requests-consulted = { $subject } consultou os pedidos.
attempt-requests-consulted = { $subject } tentou consultar os pedidos.
act-request-withdrawn = { $subject } retirou um pedido.
attempt-request-withdrawn = { $subject } tentou retirar um pedido.
act-request-read = { $subject } leu um pedido.
attempt-request-read = { $subject } tentou ler um pedido.
act-request-accepted = { $subject } aceitou um pedido.
attempt-request-accepted = { $subject } tentou aceitar um pedido.
act-request-declined = { $subject } recusou um pedido.
attempt-request-declined = { $subject } tentou recusar um pedido.
basis-addressee = Porque o pedido lhe é dirigido.

subject = { $person }
subject-you = Você
traced-document = «{ $title }» ({ $kind } de { $date })
basis-holder-yours = Porque é o seu dossiê.
basis-presence-code-yours = Porque lhe deu o seu código de presença.
basis-circle-of-trust-yours = Porque o incluiu no seu círculo de confiança.
basis-referring-doctor-yours = Porque é o seu médico de referência.
basis-assistant-yours = Porque o designou como assistente DSP.
basis-legal-representative-yours = Porque esta pessoa o representa nos termos da lei.
basis-stay-yours = Porque o estabelecimento comunicou que cuida de si.
basis-signed-request-yours = Porque o pediu por escrito.

life-line-download = Levar estas atividades
life-line-download-about = O ficheiro contém o que aparece acima, sem limite de página. O descarregamento fica registado na linha de vida.
download-pdf = PDF para imprimir
download-csv = Tabela (CSV)
download-fhir = Dados FHIR
column-when = Quando
column-what = O que aconteceu
column-why = Porquê
life-line-printed = Linha de vida tal como { $person } a podia ler nesta data.
life-line-printed-cut = As atividades mais antigas não foram impressas. Estão na tabela.

wishes = As minhas vontades
wishes-lead = O que quer para o dia em que já não o puder dizer. Quem tem acesso ao seu DSP pode lê-lo, também numa urgência.
kind-advance-directive = Diretiva antecipada
kind-end-of-life-provisions = Disposições de fim de vida
wish-advance-directive-about = O que quer para os seus cuidados se estiver gravemente doente e já não se puder exprimir.
wish-end-of-life-provisions-about = As circunstâncias em que quereria a eutanásia.
wish-advance-directive-law = A lei de 16 de março de 2009 sobre cuidados paliativos pede que a diretiva seja escrita, datada e assinada. Os médicos devem tê-la em conta. Pode mudá-la quando quiser.
wish-end-of-life-provisions-law = A lei de 16 de março de 2009 sobre a eutanásia pede um escrito datado e assinado, registado na Commission nationale de contrôle et d'évaluation. Este documento informa quem cuida de si: não substitui esse registo.
wish-law-title = O que diz a lei
wish-write = Escrever as minhas vontades
wish-write-anew = Escrever uma nova versão
wish-file-paper = Depositar um papel assinado
wishes-given = Vontades
wishes-see = Ver ou mudar as minhas vontades
wish-given = Depositado em { $date }
wish-not-given = Nada depositado
wish-dated = De { $date }
wish-filed = As suas vontades estão no seu DSP.
wish-waiting = As suas vontades foram recebidas. Aparecem depois de uma verificação.
wish-becomes-a-document = As suas respostas tornam-se um documento datado no seu «Espaço pessoal». A versão anterior continua acessível.
wish-save = Depositar no meu DSP
wish-empty = Responda pelo menos a uma pergunta.
wish-too-long = É demasiado longo: 2000 caracteres no máximo.
wish-stated = Declarado por { $person } em { $date }, com sessão iniciada no seu DSP.
wish-prolonging = Se um tratamento só prolonga a vida
wish-prolonging-no = Não o quero
wish-prolonging-yes = Quero-o
wish-prolonging-confidant = Que o médico decida com a minha pessoa de confiança
wish-relief = Aliviar a dor, mesmo que a vida possa ser encurtada
wish-relief-no = Não o quero
wish-relief-yes = Quero-o
wish-relief-confidant = Que o médico decida com a minha pessoa de confiança
wish-confidant = A minha pessoa de confiança
wish-confidant-contact = Como a contactar
wish-support = O acompanhamento que desejo (família, religião, apoio)
wish-words = O que quero ainda dizer
wish-circumstances = As circunstâncias e condições
wish-funeral = Os meus desejos para o funeral

export = Levar tudo
export-lead = Um ficheiro com tudo o que pode ver neste dossiê.
export-documents = Os documentos tal como foram depositados
export-index = Uma página para os encontrar, em qualquer navegador
export-life-line = A linha de vida em tabela
export-exchange = A lista dos documentos no formato de intercâmbio (FHIR)
export-manifest = Uma lista assinada que prova que nada foi alterado
export-care-title = Guarde este ficheiro num lugar seguro
export-care = Contém os seus dados de saúde. Depois de descarregado, o seu DSP já não o protege.
export-download = Descarregar tudo
export-of = DSP de { $person }
export-made = Levado por { $person } em { $date }.
export-further = Outros ficheiros
export-verify = Para verificar que nada foi alterado, a Agence eSanté publica uma chave. O comando é:

synthesis-news =
    { $count ->
        [0] Nada de novo desde a sua última visita, em { $date }.
        [one] { $count } documento novo desde a sua última visita, em { $date }.
       *[other] { $count } documentos novos desde a sua última visita, em { $date }.
    }
document-new = Novo
synthesis-access = Quem tem acesso neste momento
synthesis-readers =
    { $count ->
        [0] Neste momento só você pode abrir este dossiê.
        [one] Uma pessoa pode abrir este dossiê neste momento: { $names }.
       *[other] { $count } pessoas podem abrir este dossiê neste momento: { $names }.
    }
synthesis-institutions = Quem cuida de si aqui pode abrir este dossiê: { $names }.
