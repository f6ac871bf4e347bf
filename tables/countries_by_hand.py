# fmt: off
"""Rows of our own for `build_countries.py`: what newspapers call countries and their people, and what the sources lack.

Written from general knowledge. Keys are ISO 3166-1 alpha-3 codes.
"""

from __future__ import annotations


def rows(text: str) -> dict[str, list[str]]:
    """Return the lists of a block of lines "CODE word, word, ..."."""
    pairs = (line.split(None, 1) for line in text.strip().splitlines())
    return {code: [word.strip() for word in words.split(",")] for code, words in pairs}


PREFERRED = {
    "BOL": "Bolivia",
    "BIH": "Bosnia and Herzegovina",
    "CIV": "Ivory Coast",
    "COD": "Democratic Republic of the Congo",
    "COG": "Republic of the Congo",
    "CZE": "Czech Republic",
    "GBR": "United Kingdom",
    "GMB": "Gambia",
    "HKG": "Hong Kong",
    "MAC": "Macau",
    "MMR": "Myanmar",
    "PRK": "North Korea",
    "KOR": "South Korea",
    "TLS": "East Timor",
    "TUR": "Turkey",
    "USA": "United States",
    "VAT": "Vatican",
    "PSE": "Palestine",
}

NAMES = rows(
    """
USA United States, United States of America, US, U.S., USA, U.S.A., America
GBR UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland
RUS Russian Federation
CHN People's Republic of China, PRC, mainland China, Communist China, Red China
TWN Republic of China, Chinese Taipei, Formosa
KOR Republic of Korea, ROK, S. Korea, S Korea
PRK Democratic People's Republic of Korea, DPRK, N. Korea, N Korea
IRN Islamic Republic of Iran, Persia
SYR Syrian Arab Republic
COD Congo, DR Congo, D.R. Congo, DRC, Congo-Kinshasa, Zaire, Democratic Republic of Congo, Kinshasa Congo
COG Congo-Brazzaville, Congo Republic, Congo (Brazzaville)
CIV Cote d'Ivoire, Côte d'Ivoire, Côte d’Ivoire, Cote dIvoire
MMR Burma, Union of Myanmar
TLS Timor-Leste, Timor Leste, Timor
CZE Czechia
MKD Macedonia, FYROM, Former Yugoslav Republic of Macedonia
SWZ Swaziland
CPV Cape Verde, Cabo Verde
KHM Kampuchea
LKA Ceylon
NLD Netherlands, Holland, The Netherlands
ARE UAE, U.A.E., Emirates, United Arab Emirates
SAU Saudi, Kingdom of Saudi Arabia, KSA
BIH Bosnia, Bosnia-Herzegovina, Bosnia-Hercegovina, Bosnia & Herzegovina
PSE Palestine, State of Palestine, Palestinian Authority, Palestinian Territories, Palestinian territories, West Bank, Gaza, Gaza Strip, Occupied Palestinian Territory
VAT Holy See, Vatican City, Vatican
TUR Türkiye, Turkiye
DEU Federal Republic of Germany, West Germany, FRG
VNM Viet Nam, North Vietnam, South Vietnam
LAO Laos, Lao PDR
GMB The Gambia
BHS The Bahamas
PHL Philippines, the Philippines, RP
PNG Papua New Guinea, Papua, PNG
CAF Central African Republic, CAR
STP Sao Tome
TTO Trinidad, Tobago
ATG Antigua
KNA St Kitts, St. Kitts, Saint Kitts, St Kitts and Nevis
VCT St Vincent, St. Vincent, Saint Vincent, St Vincent and the Grenadines, St. Vincent and the Grenadines
LCA St Lucia, St. Lucia
ZAF South Africa, RSA, S. Africa
NZL New Zealand, NZ, Aotearoa
AUS Australia, Commonwealth of Australia
MDA Moldavia, Moldova
BLR Belorussia, Byelorussia, Belarus, White Russia
UKR the Ukraine
KGZ Kirghizia, Kyrgyz Republic, Kirgizstan
KAZ Kazakstan
TJK Tadzhikistan
FSM Micronesia
SLB Solomons
SSD South Sudan
GNB Guinea Bissau
XKX Kosova
HKG Hong Kong SAR
MAC Macao
FLK Falklands, Malvinas
ESH Western Sahara
SUR Surinam
BFA Burkina, Upper Volta
BEN Dahomey
ZWE Rhodesia
YEM North Yemen, South Yemen
MYS Malaya
SRB Republic of Serbia
IRL Republic of Ireland, Eire, Irish Republic
"""
)

ADJECTIVES = rows(
    """
USA American, US, U.S.
GBR British, English, Scottish, Welsh, Northern Irish, Scots
RUS Russian
CHN Chinese
TWN Taiwanese
KOR South Korean, Korean
PRK North Korean
COD Congolese
COG Congolese, Congo-Brazzaville
CIV Ivorian, Ivoirian
MMR Burmese, Myanmar
TLS Timorese, East Timorese
KGZ Kyrgyz, Kyrgyzstani, Kirghiz
KAZ Kazakh, Kazakhstani
TJK Tajik, Tajikistani
TKM Turkmen
UZB Uzbek
SAU Saudi, Saudi Arabian
PHL Philippine, Filipino
NZL New Zealand, Kiwi
BWA Botswanan, Motswana, Botswana
LSO Basotho, Lesotho
SWZ Swazi, Eswatini
BIH Bosnian, Bosnian Serb, Bosnian Croat, Bosniak, Herzegovinian, Republika Srpska
MKD Macedonian, North Macedonian
PSE Palestinian, Gazan
HKG Hong Kong
MAC Macanese, Macau
VAT Vatican, Papal
XKX Kosovan, Kosovar, Kosovo Albanian
CZE Czech
SRB Serbian, Serb
HRV Croatian, Croat
ESP Spanish, Catalan, Basque
NPL Nepali, Nepalese
AFG Afghan, Afghani
BGD Bangladeshi
ARE Emirati, UAE
THA Thai
VNM Vietnamese
LAO Lao, Laotian
TTO Trinidadian
GNB Guinea-Bissauan, Bissau-Guinean
GIN Guinean
GNQ Equatoguinean, Equatorial Guinean
BFA Burkinabe, Burkinabè
MDG Malagasy
SSD South Sudanese
ESH Sahrawi, Saharawi, Polisario
DNK Danish, Faroese
FRA French, Corsican
GEO Georgian, Abkhaz, Abkhazian, South Ossetian
MDA Moldovan, Moldavian, Transnistrian
UKR Ukrainian, Crimean
AZE Azerbaijani, Azeri
CYP Cypriot, Greek Cypriot, Turkish Cypriot
SOM Somali, Somaliland
TZA Tanzanian, Zanzibari
ETH Ethiopian, Tigrayan, Oromo
LKA Sri Lankan
SGP Singaporean, Singapore
LUX Luxembourg
ISL Icelandic
ARG Argentine, Argentinian, Argentinean
SLV Salvadoran, Salvadorean
CRI Costa Rican
BRB Barbadian, Bajan
JAM Jamaican
KNA Kittitian
SUR Surinamese
MNE Montenegrin
IRL Irish
NLD Dutch
TUR Turkish
MWI Malawian
"""
)

DEMONYMS = rows(
    """
USA American, Americans
GBR Briton, Britons, Brit, Brits, English, Englishman, Englishmen, Englishwoman, Scot, Scots, Scotsman, Welshman, Welshmen, Britisher
RUS Russian, Russians, Chechen, Chechens
CHN Chinese, Tibetan, Tibetans, Uighur, Uighurs, Uyghur, Uyghurs
TWN Taiwanese
KOR South Korean, South Koreans, Koreans
PRK North Korean, North Koreans
FRA Frenchman, Frenchmen, Frenchwoman, Frenchwomen, French, Corsicans
NLD Dutchman, Dutchmen, Dutchwoman, Dutchwomen, Dutch
IRL Irishman, Irishmen, Irishwoman, Irish
ESP Spaniard, Spaniards, Catalans, Basques
POL Pole, Poles
DNK Dane, Danes
SWE Swede, Swedes
FIN Finn, Finns
TUR Turk, Turks
SRB Serb, Serbs
HRV Croat, Croats
BIH Bosnians, Bosniaks, Bosnian Serbs, Bosnian Croats
CIV Ivorians, Ivoirians
PHL Filipino, Filipinos, Filipina, Filipinas
AUS Australian, Australians, Aussie, Aussies
ECU Ecuadorean, Ecuadoreans
NZL New Zealander, New Zealanders, Kiwis
KGZ Kyrgyz
KAZ Kazakhs, Kazakh
TJK Tajiks
UZB Uzbeks
TKM Turkmens
SAU Saudis
AFG Afghans, Afghanis
PSE Palestinian, Palestinians, Gazan, Gazans
ISR Israelis, Israeli
IRQ Iraqis
HKG Hong Konger, Hong Kongers, Hongkonger, Hongkongers
XKX Kosovar, Kosovars, Kosovans
MMR Burmese, Rohingya, Rohingyas
BFA Burkinabes
AZE Azeris
GEO Abkhazians
ARG Argentines, Argentinians
SLV Salvadoreans
LKA Sri Lankans, Tamil Tigers
NPL Nepalis, Nepalese
LAO Lao, Laotians
CYP Greek Cypriots, Turkish Cypriots
TLS Timorese, East Timorese
ETH Tigrayans, Oromos
SOM Somalilanders
CZE Czechs
SVK Slovaks
SVN Slovenes, Slovenians
GRC Greeks
CAN Quebecers, Quebeckers, Quebecois, Canadians
ESH Sahrawis, Saharawis
TZA Zanzibaris
"""
)

CAPITALS = rows(
    """
BEN Cotonou
BDI Bujumbura
BOL La Paz
CIV Abidjan
DEU Bonn
GNQ Malabo
IND Delhi
ISR Tel Aviv
KAZ Astana, Almaty
LKA Colombo, Sri Jayewardenepura Kotte
MMR Naypyidaw, Naypyitaw, Yangon, Rangoon
MYS Putrajaya
NLD The Hague, Hague
PSE Ramallah, Gaza City
TZA Dar es Salaam
UKR Kiev
USA Washington DC, Washington D.C.
YEM Sana'a, Sana’a, Sanaa, Aden
ZAF Cape Town
MDA Kishinev
CRI San José
COL Bogotá
BRA Brasília
PRY Asunción
TGO Lomé
CMR Yaoundé
NCL Nouméa
MDV Malé
STP São Tomé
XKX Prishtina
SWZ Lobamba
MNG Ulan Bator
ROU Bucharest
CHN Peking
"""
)

SOVEREIGN = {"HKG": "", "PSE": "", "ESH": "MAR", "TWN": "", "ATA": ""}
"""PLOVER gives Hong Kong and Palestine codes of their own; Western Sahara takes the nominal sovereign's."""

HISTORICAL: dict[str, tuple[str, str, list[str], list[str], list[str]]] = {
    "SUN": ("RUS", "Soviet Union", ["USSR", "U.S.S.R.", "Union of Soviet Socialist Republics", "Soviet Russia"], ["Soviet"], ["Soviets"]),
    "CSK": ("CZE", "Czechoslovakia", ["Czecho-Slovakia"], ["Czechoslovak", "Czechoslovakian"], ["Czechoslovaks"]),
    "DDR": ("DEU", "East Germany", ["German Democratic Republic", "GDR"], ["East German"], ["East Germans"]),
    "YUG": ("SRB", "Yugoslavia", ["Federal Republic of Yugoslavia", "Jugoslavia"], ["Yugoslav", "Yugoslavian"], ["Yugoslavs"]),
    "SCG": ("SRB", "Serbia and Montenegro", [], [], []),
    "ANT": ("NLD", "Netherlands Antilles", [], [], []),
}

PLACES = rows(
    """
USA New York, New York City, Los Angeles, California, Texas, Florida, Ohio, Virginia, Alabama, Alaska, Arizona, Hawaii, Iowa, Kansas, Kentucky, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, Oklahoma, Oregon, Pennsylvania, South Carolina, Tennessee, Utah, Vermont, Wisconsin, Wyoming, Chicago, Boston, Atlanta, Detroit, Houston, Seattle, Philadelphia, San Francisco, Guantanamo Bay, Capitol Hill, White House, Pentagon, Wall Street, Mar-a-Lago, Camp David
GBR London, Westminster, Whitehall, Belfast, Edinburgh, Cardiff, Manchester, Birmingham, Leeds, Liverpool, Glasgow, Downing Street, Ulster
FRA Marseille, Lyon, Strasbourg, Corsica, Calais, Elysee, Élysée, Elysee Palace, Quai d'Orsay
DEU Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Bavaria, Saxony, Bundestag
ITA Milan, Naples, Turin, Sicily, Lampedusa, Palermo, Genoa, Venice, Florence
ESP Barcelona, Catalonia, Bilbao, Seville, Valencia, Basque Country, Ceuta, Melilla
RUS Kremlin, St Petersburg, St. Petersburg, Saint Petersburg, Chechnya, Grozny, Sochi, Siberia, Dagestan, Beslan, Vladivostok, Kaliningrad, Leningrad, Belgorod, Kursk
UKR Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Kharkiv, Kharkov, Odesa, Odessa, Mariupol, Kherson, Lviv, Dnipro, Sevastopol, Zaporizhzhia, Bakhmut, Bucha
CHN Shanghai, Tibet, Xinjiang, Tiananmen, Tiananmen Square, Wuhan, Guangdong, Shenzhen, Zhongnanhai, Urumqi, Lhasa, Chongqing
IND Mumbai, Bombay, Kashmir, Kolkata, Calcutta, Gujarat, Ayodhya, Punjab, Bihar, Assam, Manipur, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ladakh, Uttar Pradesh, Kerala, Srinagar, Surat, Ahmedabad
PAK Rawalpindi, Karachi, Lahore, Peshawar, Quetta, Waziristan, Balochistan, Baluchistan, Swat
ISR West Jerusalem, Haifa, Knesset, Negev, Ashkelon, Sderot
PSE Nablus, Jenin, Hebron, Khan Younis, Khan Yunis, Rafah, East Jerusalem, Tulkarm, Bethlehem
SYR Aleppo, Homs, Idlib, Raqqa, Latakia, Deraa, Kobani, Deir ez-Zor, Golan Heights
IRQ Mosul, Basra, Kirkuk, Fallujah, Erbil, Irbil, Najaf, Anbar, Tikrit, Karbala, Green Zone, Sulaimaniya
YEM Hodeidah, Marib, Taiz, Saada
LBN Sidon, Tyre, Bekaa, Bekaa Valley, Baalbek
AFG Kandahar, Helmand, Herat, Kunduz, Jalalabad, Mazar-i-Sharif, Bagram, Panjshir
NGA Lagos, Borno, Maiduguri, Kano, Niger Delta, Port Harcourt, Kaduna, Biafra, Chibok, Aso Rock
SDN Darfur, Omdurman, El Fasher, Port Sudan, Kordofan, Nyala
ETH Tigray, Mekelle, Oromia, Amhara, Ogaden
COD Goma, Kivu, North Kivu, South Kivu, Ituri, Katanga, Lubumbashi, Bukavu, Bunia
SOM Puntland, Somaliland, Hargeisa, Kismayo, Baidoa
KEN Mombasa, Kisumu, Nakuru, Eldoret, Garissa
MLI Timbuktu, Gao, Kidal, Mopti
VNM Saigon, Ho Chi Minh City, Da Nang
LBY Benghazi, Tobruk, Misrata, Sirte, Zintan
GEO Abkhazia, South Ossetia, Sukhumi, Tskhinvali, Gori
AZE Nagorno-Karabakh, Karabakh, Stepanakert, Artsakh
MDA Transnistria, Tiraspol
CYP Northern Cyprus
TUR Istanbul, Diyarbakir, Izmir, Incirlik
IDN Aceh, Papua, West Papua, Bali, Java, Sumatra, Sulawesi, Borneo
PHL Mindanao, Marawi, Jolo, Sulu, Malacanang, Cebu, Davao
MMR Rakhine, Mandalay, Kachin, Shan State
LKA Jaffna, Kandy
MEX Chiapas, Tijuana, Ciudad Juarez, Guerrero, Oaxaca, Acapulco, Sinaloa
COL Medellin, Cali, Cucuta, Cartagena, Bucaramanga
BRA Sao Paulo, São Paulo, Rio de Janeiro, Rio, Recife
CAN Toronto, Montreal, Quebec, Québec, Vancouver, Ontario, Alberta, Manitoba
AUS Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, New South Wales, Queensland, Tasmania
JPN Osaka, Hiroshima, Nagasaki, Okinawa, Kyoto, Fukushima
KOR Busan, Blue House, Incheon, Jeju, Gwangju
PRK Yongbyon
CHE Geneva, Zurich, Basel, Lausanne, Davos
BEL Antwerp, Flanders, Wallonia
NLD Rotterdam, Utrecht
SAU Jeddah, Mecca, Medina, Jiddah
EGY Alexandria, Sinai, Suez, Tahrir Square, Sharm el-Sheikh
IRN Natanz, Isfahan, Qom, Mashhad, Tabriz
ZAF Johannesburg, Soweto, Durban, Union Buildings
TZA Zanzibar
VEN Maracaibo, Miraflores
ARG Casa Rosada, Rosario
"""
)

NOT_PLACES = frozenset(
    """
nice most reading bath cork split mobile orange lawrence athens on the kaw state college providence phoenix buffalo columbus charlotte
austin jackson vladimir florence victoria santiago paz maria santa cruz san jose san juan santa ana trinidad union progress independence la paz
concepcion liberty central northern southern eastern western north south east west center centre centro midlands highlands capital federal
district region colon rivers plateau delta valley island islands bay cross river niger state lake lagos state bar most sale same pay of of the
moral mary marie rose martin soledad esperanza libertad eldorado la libertad corn bolivar sucre artigas flores san martin maldonado salto florida
durazno colonia treinta y tres morazan jordan hill hope richmond warren monroe marshall lincoln hamilton georgetown kingston victoria nelson
wellington marlborough saint andrew saint george saint john saint paul saint peter saint mary saint david saint patrick saint mark saint thomas
saint joseph saint lucy saint michael saint philip saint james hanover trelawny clarendon manchester portland westmoreland border saba ha noi
as sa ma al ar na no or it ba bo ch la le li lo mi mo mu ni nu pa po ri ro sa se su ta te ti to tu us in is at be he me we so
man male down clare mayo cavan meath louth kerry bo kono port loko bong grand nana sinoe river cess maryland lofa prince mwanza tete
rize van batman ordu mus agri bolu usak sirnak bingol hakkari kars mersin duzce corum tokat yalova bartin kilis
tula kirov perm tver oblast amur pau vienne orleans lot var ain nord sud est ouest marche creuse lorraine anjou champagne burgundy
hans franklin madison washington lake garland amazonas para bahia acre goias parana
kent essex surrey dover derby cambridge oxford york lancaster chester stafford warwick bedford
ali hamid hassan hussein ahmed mohammed karim rashid salem nasser said amin farah kunar omar mansour
kim lee park chang hua wang chen hong tai song yang ying
parwan logar bol ghor tak nan loei yala trat rayong krabi phrae surin
ore soul mon chin shan kayah kayin bago mandalay sagaing
aberdeen perth melbourne windsor berlin paris london vienna rome moscow dublin
east coast gold coast central coast sunshine coast silver bern jura uri zug vaud
mark tyler taylor grant crown lincoln wells rolling bond golden young star state pool mali kayes
chad bor pool maritime centrale plateaux savanes kara bong woleu ntem gash barka anseba maekel debub
lower upper inner outer greater little new old great gulf sahel nile brent lakes karen aurora savannah atlantico darwin magdalena cesar
grad antique store southampton tasman miranda faro nam arad hamilton hope paris jersey lincoln beaufort clifton carlton chester
""".split()
) | {"blue nile", "south east", "san pedro", "san vicente", "santa fe", "saint anne", "old dominion", "new river", "the valley", "new territories"}
