/** Words of which English software makes its columns, keys and elements; none is a name of somebody. */
export const fieldWords = `
account active actual added additional address admin administrative age agency alert alias all amount answer answers api app application appointment appointments approved archived area array assigned assessment attachment attachments attribute attributes author authority auto available
balance bank base begin benefit benefits bill birth birthdate birthplace block body bool boolean branch building bundle business by
call calls carer care case cases category cause cell center channel charge charges check child children city civil claim class client clients close closed code codes coding color column comment comments communication company complete completed condition config consent contact contacts contained content contract control cost costs count country county court create created creation currency current custody custom customer
daily data dataset date dates day days deadline death debt debts decision default delete deleted delivery department description destination detail details device diagnosis direction disability disabled discharge display district division doc doctor document documents domain draft due duration
edit edited education effective elapsed email emails emergency employed employee employer employment empty enabled end ended entity entries entry error errors ethnicity event events evidence example exit expenses expiry export expired extension external extra
facility family father fax feature fee fees field fields file filename files final finance financial first flag flags folder foreign form format former foster found free frequency from full function fund funding
gender generated goal goals grade grant group groups guardian
handled has hash header health height help hidden history home hospital host hour hours house household housing href html http https
icon identifier identity image import in incident incidents income index info information initial input insert institution insurance intake interview intervention invoice is issue issued item items
job join json
key keys kind known
label labels language last lat latitude left legal length letter level library limit license line lines link links list living local locale location locations locked log logged login logs lon longitude
mail main manager map marital maiden max measure measures medical medication meeting member members memo message messages meta metadata method middle mime min minor minute minutes mobile mode model modified month months mother moved municipality
name names national nationality need needs new next nickname node note notes notice number nurse numbers
object objects observation observations occupation of off office officer offset old on open opened operation option optional options order organization organisation origin original other others output owner
page parameters parent parents partner password path patient payload payment payments people percent period permission permissions person personal persons phone phones photo picture place placement plan plans point policy population position post postal postcode practitioner preferred pregnancy previous primary print priority private problem procedure process product profession profile program progress project property protected protection provider public purpose
quantity query question questionnaire questions queue quota
random range rank rate rating read reason reasons received recipient record recorded records reference referral referrer referred region registered registration relation related relationship relationships relative release religion remark remarks rent reply report reporter reports request requests required resident residence resource resources response responsible result results review revision right rights risk risks role roles room row rows rule run
salary scale schedule scheduled school scope score search second secondary section security select sender sent sequence serial service services session set settings severity sex shared sheet short sibling siblings signature signed site size social solution sort source specialist spouse staff start started state statement status step stop street string student sub subject submitted suffix suite sum summary supervisor support surname symptom system
table tag tags target task tasks tax teacher team telephone temp template tenant test text third thumbnail time timestamp title to token tool topic total town transaction transfer treatment type types
unit units unknown updated update upload uri url usage use user username users uuid
valid validated value values vehicle version view visible visit visits visitor
wage warning week weekly weight width witness work worker workers workflow
xml year years zip zone
`
