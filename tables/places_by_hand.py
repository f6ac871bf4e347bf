"""Hand rows for `build_places.py`: points of countries and large provinces, abbreviations, and words for people of a place.

Written from general knowledge. Points are those GeoNames gives to the areas as far as they are known to us (about the middle
of the
area), good to about a degree; codes of provinces are GeoNames' admin1 codes.
"""

COUNTRY_POINTS = """
ABW 12.5 -69.97|AFG 33 66|AGO -12.5 18.5|AIA 18.22 -63.05|ALA 60.25 20|ALB 41 20|AND 42.55 1.58|ARE 23.75 54.5|ARG -34 -64
ARM 40.25 45|ASM -14.32 -170.74|ATA -78.16 16.41|ATF -49.25 69.17|ATG 17.05 -61.8|AUS -25 134|AUT 47.33 13.33|AZE 40.5 47.5
BDI -3.5 30|BEL 50.75 4.5|BEN 9.5 2.25|BES 12.2 -68.26|BFA 12.5 -1.67|BGD 24 90|BGR 42.67 25.25|BHR 26.03 50.55|BHS 24 -76
BIH 44.25 17.83|BLM 17.9 -62.83|BLR 53 28|BLZ 17.25 -88.75|BMU 32.3 -64.79|BOL -17 -65|BRA -10 -55|BRB 13.17 -59.53|BRN 4.5 114.67
BTN 27.5 90.5|BVT -54.42 3.36|BWA -22 24|CAF 7 21|CAN 60.11 -113.64|CCK -12.16 96.87|CHE 47 8.01|CHL -30 -71|CHN 35 104
CIV 8 -5.5|CMR 6 12.5|COD -2.5 23.5|COG -1 15.5|COK -21.23 -159.78|COL 4 -73.25|COM -12.17 44.25|CPV 16 -24|CRI 10 -84
CUB 22 -79.5|CUW 12.17 -69|CXR -10.49 105.62|CYM 19.5 -80.67|CYP 35 33|CZE 49.75 15|DEU 51.5 10.5|DJI 11.83 42.5|DMA 15.5 -61.33
DNK 56 10|DOM 19 -70.67|DZA 28 3|ECU -1.25 -78.25|EGY 27 30|ERI 15 39|ESH 25 -13.5|ESP 40 -4|EST 59 26|ETH 8 38|FIN 64 26
FJI -18 178|FLK -51.75 -59.17|FRA 46 2|FRO 62 -7|FSM 6.92 158.18|GAB -1 11.75|GBR 54.76 -2.7|GEO 42 43.5|GGY 49.58 -2.33
GHA 8.1 -1.2|GIB 36.14 -5.35|GIN 10.83 -10.67|GLP 16.25 -61.58|GMB 13.5 -15.5|GNB 12 -15|GNQ 1.7 10.5|GRC 39 22|GRD 12.12 -61.67
GRL 72 -40|GTM 15.5 -90.25|GUF 4 -53|GUM 13.48 144.78|GUY 5 -59|HKG 22.25 114.17|HMD -53.1 73.51|HND 15 -86.5|HRV 45.17 15.5
HTI 19 -72.42|HUN 47 20|IDN -5 120|IMN 54.25 -4.5|IND 22 79|IOT -6 72|IRL 53 -8|IRN 32 53|IRQ 33 44|ISL 65 -18|ISR 31.5 34.75
ITA 42.83 12.83|JAM 18.16 -77.31|JEY 49.21 -2.12|JOR 31 36|JPN 36 138.5|KAZ 48 68|KEN 1 38|KGZ 41.5 75|KHM 13 105|KIR -5 -170
KNA 17.33 -62.75|KOR 36.5 127.75|KWT 29.5 47.75|LAO 18 105|LBN 33.83 35.83|LBR 6.5 -9.5|LBY 28 17|LCA 13.88 -60.97|LIE 47.17 9.53
LKA 7.75 80.75|LSO -29.5 28.25|LTU 55.42 24|LUX 49.75 6.17|LVA 57 25|MAC 22.17 113.55|MAF 18.08 -63.06|MAR 31.88 -6.91
MCO 43.73 7.42|MDA 47.25 28.58|MDG -20 47|MDV 3.2 73|MEX 23 -102|MHL 7.11 171.24|MKD 41.67 21.75|MLI 18 -2|MLT 35.92 14.43
MMR 21 96|MNE 42.75 19.25|MNG 46 105|MNP 15.21 145.76|MOZ -18.25 35|MRT 20.25 -10.5|MSR 16.75 -62.2|MTQ 14.67 -61|MUS -20.3 57.58
MWI -13.5 34|MYS 2.5 112.5|MYT -12.83 45.15|NAM -22 17|NCL -21.5 165.5|NER 18 9|NFK -29.03 167.95|NGA 10 8|NIC 13 -85
NIU -19.05 -169.87|NLD 52.25 5.75|NOR 62 10|NPL 28 84|NRU -0.52 166.93|NZL -42 174|OMN 21 57|PAK 30 70|PAN 9 -80|PCN -25.07 -130.1
PER -10 -75.25|PHL 13 122|PLW 7.5 134.57|PNG -6 147|POL 52 20|PRI 18.25 -66.5|PRK 40 127|PRT 39.6 -8|PRY -23.33 -58|PSE 31.92 35.2
PYF -17.68 -149.4|QAT 25.5 51.25|REU -21.12 55.52|ROU 46 25|RUS 60 100|RWA -2 30|SAU 25 45|SDN 16 30|SEN 14.5 -14.25
SGP 1.37 103.8
SGS -54.5 -36.97|SHN -15.95 -5.7|SJM 78 16|SLB -8 159|SLE 8.5 -11.5|SLV 13.83 -88.92|SMR 43.93 12.45|SOM 6 48|SPM 46.83 -56.33
SRB 44.82 20.46|SSD 7.5 30|STP 1 7|SUR 4 -56|SVK 48.67 19.5|SVN 46.08 15|SWE 62 15|SWZ -26.5 31.5|SXM 18.04 -63.07|SYC -4.58 55.67
SYR 35 38|TCA 21.73 -71.58|TCD 15 19|TGO 8.67 1.08|THA 15.5 101|TJK 39 71|TKL -9.2 -171.85|TKM 40 60|TLS -8.83 125.75|TON -20 -175
TTO 11 -61|TUN 34 9|TUR 39.06 34.91|TUV -8 178|TWN 24 121|TZA -6 35|UGA 1.25 32.5|UKR 49 32|UMI 5.88 -162.07|URY -33 -56
USA 39.76 -98.5|UZB 41.71 63.85|VAT 41.9 12.45|VCT 13.08 -61.2|VEN 8 -66|VGB 18.5 -64.5|VIR 18.5 -64.83|VNM 16.17 107.83
VUT -16 167
WLF -13.3 -176.2|WSM -13.8 -172.18|XKX 42.58 21|YEM 15.5 47.5|ZAF -29 24|ZMB -14.33 28.5|ZWE -19 29.75
"""
"""alpha-3, latitude, longitude."""

ADMIN1_POINTS = """
US.AL 32.75 -86.75|US.AK 64 -150|US.AZ 34.5 -111.5|US.AR 34.75 -92.5|US.CA 37.25 -119.75|US.CO 39 -105.5|US.CT 41.67 -72.67
US.DE 39 -75.5|US.DC 38.92 -77.03|US.FL 28.75 -82.5|US.GA 32.75 -83.5|US.HI 20.75 -156.5|US.ID 44.5 -114.25|US.IL 40 -89.25
US.IN 40 -86.25|US.IA 42 -93.5|US.KS 38.5 -98.5|US.KY 38.2 -84.88|US.LA 31 -92|US.ME 45.5 -69.25|US.MD 39 -76.75
US.MA 42.37 -71.11
US.MI 44.25 -85.5|US.MN 46.25 -94.25|US.MS 32.75 -89.75|US.MO 38.25 -92.5|US.MT 47 -109.75|US.NE 41.5 -99.75|US.NV 39.25 -116.75
US.NH 43.67 -71.5|US.NJ 40.17 -74.5|US.NM 34.5 -106|US.NY 43 -75.5|US.NC 35.5 -80|US.ND 47.5 -100|US.OH 40.25 -83|US.OK 35.5 -97.5
US.OR 44 -120.5|US.PA 40.27 -76.91|US.RI 41.75 -71.5|US.SC 34 -81|US.SD 44.5 -100.25|US.TN 35.75 -86.25|US.TX 31.25 -99.25
US.UT 39.25 -111.75|US.VT 44 -72.75|US.VA 37.55 -77.45|US.WA 47.5 -120.5|US.WV 38.5 -80.5|US.WI 44.5 -90|US.WY 43 -107.5
CA.01 52.28 -117.47|CA.02 54 -125|CA.03 55 -97|CA.04 46.5 -66.5|CA.05 52 -56|CA.07 45 -63|CA.08 49.25 -84.5|CA.09 46.33 -63.5
CA.10 52 -72|CA.11 54 -106|CA.12 63 -135|CA.13 65 -118|CA.14 70 -90
AU.01 -35.5 149|AU.02 -33 146|AU.03 -20 134|AU.04 -20 145|AU.05 -30 135|AU.06 -42 147|AU.07 -37 145|AU.08 -25 122
GB.ENG 52.16 -0.7|GB.SCT 56 -4|GB.WLS 52.5 -3.5|GB.NIR 54.5 -6.5
IN.12 34 76.5|CN.13 41 85|CN.14 31.5 88|CN.20 43 113|RU.63 66 129|RU.39 61 98|RU.30 54 136|RU.26 66 161|BR.04 -5 -63|BR.16 -4 -53
"""
"""GeoNames admin1 code, latitude, longitude."""

ADMIN1_ABBREVIATIONS = """
US.AL Ala.,AL|US.AK AK|US.AZ Ariz.,AZ|US.AR Ark.,AR|US.CA Calif.,CA,Cal.|US.CO Colo.,CO|US.CT Conn.,CT|US.DE Del.,DE|US.DC D.C.,DC
US.FL Fla.,FL|US.GA Ga.,GA|US.HI HI|US.ID ID|US.IL Ill.,IL|US.IN Ind.,IN|US.IA IA|US.KS Kan.,KS,Kans.|US.KY Ky.,KY|US.LA La.,LA
US.ME ME|US.MD Md.,MD|US.MA Mass.,MA|US.MI Mich.,MI|US.MN Minn.,MN|US.MS Miss.,MS|US.MO Mo.,MO|US.MT Mont.,MT|US.NE Neb.,NE,Nebr.
US.NV Nev.,NV|US.NH N.H.,NH|US.NJ N.J.,NJ|US.NM N.M.,NM,N. Mex.|US.NY N.Y.,NY,New York state|US.NC N.C.,NC|US.ND N.D.,ND,N. Dak.
US.OH OH|US.OK Okla.,OK|US.OR Ore.,OR|US.PA Pa.,PA,Penn.|US.RI R.I.,RI|US.SC S.C.,SC|US.SD S.D.,SD,S. Dak.|US.TN Tenn.,TN
US.TX Tex.,TX|US.UT UT|US.VT Vt.,VT|US.VA Va.,VA|US.WA Wash.,WA,Washington state|US.WV W.Va.,W. Va.,WV|US.WI Wis.,WI,Wisc.
US.WY Wyo.,WY
CA.01 Alta.,AB|CA.02 B.C.,BC|CA.03 Man.,MB|CA.04 N.B.,NB|CA.05 Nfld.,N.L.,NL,Newfoundland,Labrador|CA.07 N.S.,NS|CA.08 Ont.,ON
CA.09 P.E.I.,PEI,PE|CA.10 Que.,QC,PQ|CA.11 Sask.,SK|CA.12 Yukon Territory,YT|CA.13 N.W.T.,NWT,NT|CA.14 NU
AU.01 ACT,A.C.T.|AU.02 NSW,N.S.W.|AU.03 NT|AU.04 Qld,QLD|AU.05 SA|AU.06 Tas,TAS|AU.07 Vic,VIC|AU.08 WA
GB.NIR N. Ireland,Ulster
CN.20 Inner Mongolia|CN.14 Tibet,Xizang|CN.13 Xinjiang|IN.36 UP|ZA.02 KZN
"""
"""GeoNames admin1 code, then ways in which newspapers write it."""

ADMIN1_DEMONYMS = """
US.AK Alaskan,Alaskans|US.AL Alabaman,Alabamans,Alabamian,Alabamians|US.AZ Arizonan,Arizonans|US.AR Arkansan,Arkansans
US.CA Californian,Californians|US.CO Coloradan,Coloradans|US.DE Delawarean|US.FL Floridian,Floridians|US.GA Georgians
US.HI Hawaiian,Hawaiians|US.ID Idahoan,Idahoans|US.IL Illinoisan,Illinoisans|US.IN Hoosier,Hoosiers|US.IA Iowan,Iowans
US.KS Kansan,Kansans|US.KY Kentuckian,Kentuckians|US.LA Louisianan,Louisianans|US.ME Mainers|US.MD Marylander,Marylanders
US.MI Michigander,Michiganders|US.MN Minnesotan,Minnesotans|US.MO Missourian,Missourians|US.MS Mississippian,Mississippians
US.MT Montanan,Montanans|US.NE Nebraskan,Nebraskans|US.NV Nevadan,Nevadans|US.NC North Carolinian,North Carolinians
US.NM New Mexican,New Mexicans|US.ND North Dakotan,North Dakotans|US.OH Ohioan,Ohioans|US.OK Oklahoman,Oklahomans
US.OR Oregonian,Oregonians|US.PA Pennsylvanian,Pennsylvanians|US.SC South Carolinian,South Carolinians
US.SD South Dakotan,South Dakotans|US.TN Tennessean,Tennesseans|US.TX Texan,Texans|US.UT Utahn,Utahns|US.VT Vermonter,Vermonters
US.VA Virginian,Virginians|US.WV West Virginian,West Virginians|US.WI Wisconsinite,Wisconsinites
CA.01 Albertan,Albertans|CA.02 British Columbian,British Columbians|CA.03 Manitoban,Manitobans|CA.08 Ontarian,Ontarians
CA.10 Quebecer,Quebecers,Quebecois,Québécois|CA.05 Newfoundlander,Newfoundlanders|CA.07 Nova Scotian,Nova Scotians
AU.04 Queenslander,Queenslanders|AU.06 Tasmanian,Tasmanians|AU.07 Victorians
GB.ENG English,Englishman,Englishmen|GB.SCT Scottish,Scots,Scot,Scotsman|GB.WLS Welsh,Welshman|GB.NIR Northern Irish
ES.56 Catalan,Catalans,Catalonian|ES.59 Basque,Basques|ES.51 Andalusian,Andalusians|ES.58 Galician,Galicians
DE.02 Bavarian,Bavarians|DE.13 Saxon|FR.94 Corsican,Corsicans|FR.53 Breton,Bretons|IT.14 Sardinian,Sardinians
IT.15 Sicilian,Sicilians
IT.09 Lombard|IT.16 Tuscan|BE.VLG Flemish|BE.WAL Walloon,Walloons
RU.12 Chechen,Chechens|RU.17 Dagestani,Dagestanis|RU.19 Ingush|RU.73 Tatar,Tatars|RU.08 Bashkir
PK.05 Sindhi|PK.02 Baloch,Balochi|IN.25 Tamil Nadu|IN.09 Gujarati,Gujaratis|IN.03 Assamese
ID.01 Acehnese|ID.02 Balinese|CN.13 Xinjiang|US.PR Puerto Rican
"""
"""GeoNames admin1 code, then words for its people and things."""

CITY_DEMONYMS = """
London:GB Londoner,Londoners|Paris:FR Parisian,Parisians|New York City:US New Yorker,New Yorkers|Berlin:DE Berliner,Berliners
Moscow:RU Muscovite,Muscovites|Vienna:AT Viennese|Rome:IT Roman,Romans|Milan:IT Milanese|Naples:IT Neapolitan|Venice:IT Venetian
Sydney:AU Sydneysider,Sydneysiders|Melbourne:AU Melburnian|Toronto:CA Torontonian,Torontonians|Glasgow:GB Glaswegian
Liverpool:GB Liverpudlian,Liverpudlians|Manchester:GB Mancunian,Mancunians|Dublin:IE Dubliner,Dubliners|Madrid:ES Madrileño
Buenos Aires:AR Porteño|Rio de Janeiro:BR Carioca,Cariocas|Los Angeles:US Angeleno,Angelenos|Philadelphia:US Philadelphian
Chicago:US Chicagoan,Chicagoans|Boston:US Bostonian,Bostonians|Baltimore:US Baltimorean|Hong Kong:HK Hongkonger,Hongkongers
Shanghai:CN Shanghainese|Beirut:LB Beiruti|Baghdad:IQ Baghdadi|Gaza:PS Gazan,Gazans|Jerusalem:IL Jerusalemite,Jerusalemites
Karachi:PK Karachiite|Delhi:IN Delhiite|Mumbai:IN Mumbaikar|Houston:US Houstonian,Houstonians|Dallas:US Dallasite
Pittsburgh:US Pittsburgher|Seattle:US Seattleite|Warsaw:PL Varsovian|Munich:DE Münchner|Hamburg:DE Hamburger
"""
"""City:country (GeoNames name, alpha-2), then words for its people and things."""

CITY_ALIASES = """
Los Angeles:US L.A.,LA|New York City:US NYC,N.Y.C.,New York City,New York,Gotham|San Francisco:US San Fran,SF,Frisco
Philadelphia:US Philly
Washington:US Washington D.C.,Washington DC,Washington. D.C.|Las Vegas:US Vegas|New Orleans:US NOLA|Kyiv:UA Kiev|Mumbai:IN Bombay
Kolkata:IN Calcutta|Chennai:IN Madras|Bengaluru:IN Bangalore|Yangon:MM Rangoon|Beijing:CN Peking|Guangzhou:CN Canton
Ho Chi Minh City:VN Saigon|Johannesburg:ZA Jo'burg|Kuala Lumpur:MY KL|Rio de Janeiro:BR Rio|Sao Paulo:BR|Mexico City:MX
Astana:KZ Nur-Sultan|Saint Petersburg:RU St. Petersburg,Leningrad,Petersburg|Fort Worth:US Ft. Worth|Minneapolis:US Twin Cities
Tel Aviv:IL Tel-Aviv|Makkah:SA Mecca|Kharkiv:UA Kharkov|Odesa:UA Odessa|Lviv:UA Lvov|Dnipro:UA Dnipropetrovsk|Mariupol:UA
Aleppo:SY|Homs:SY|Raqqa:SY Ar-Raqqah|Al Mawsil al Jadidah:IQ|Mosul:IQ|Benghazi:LY Bengasi|Al Hudaydah:YE Hodeidah,Hodeida
Sanaa:YE Sana'a,San'a|Thiruvananthapuram:IN Trivandrum|Varanasi:IN Benares|Izmir:TR|Antwerpen:BE Antwerp|The Hague:NL Hague
Tskhinvali:GE Tskhinval|Stepanakert:AZ Stepanakert,Khankendi|Al-Fallujah:IQ Fallujah,Falluja|Ramadi:IQ Ar Ramadi|Kandahar:AF
"""
"""City:country, then other ways in which newspapers write it (those that the alternate names lack or that are too short for
them)."""

REGION_ALIASES = """
Europe EU,E.U.,European Union,Continental Europe|Middle East Mideast,Mid-East,Near East|Arctic Arctic Circle|Baltic states Baltics
Southeast Asia South-East Asia,South East Asia|East Asia Far East|Sub-Saharan Africa Sub-Saharan|Rakhine Arakan
Atlantic Ocean Atlantic,North Atlantic,South Atlantic|Pacific Ocean Pacific,South Pacific,North Pacific
Mediterranean Sea Mediterranean|Caribbean Sea Caribbean|Persian Gulf Gulf
"""
"""Name of a place in features.csv or of a continent, then other names of it."""

REGIONS = """
Europe European,Europeans|Africa African,Africans|Asia Asian,Asians
North America North American,North Americans|South America South American,South Americans|Oceania Oceanian|Antarctica Antarctic
Middle East Middle Eastern|Latin America Latin American,Latin Americans,Latin|Central America Central American,Central Americans
Balkans Balkan|Caucasus Caucasian|Scandinavia Scandinavian,Scandinavians|Baltic states Baltic
Central Asia Central Asian|Southeast Asia Southeast Asian,South-East Asian,South East Asian|South Asia South Asian
East Asia East Asian|West Africa West African,West Africans|East Africa East African|North Africa North African
Southern Africa Southern African|Sub-Saharan Africa sub-Saharan|Eastern Europe Eastern European,East European
Western Europe Western European,West European|Central Europe Central European|Kurdistan Kurdish,Kurds|Sahel Sahelian
Siberia Siberian,Siberians|Crimea Crimean,Crimeans|Abkhazia Abkhaz,Abkhazian,Abkhazians
South Ossetia South Ossetian,South Ossetians,Ossetian
Transnistria Transnistrian|Kashmir Kashmiri,Kashmiris|Tibet Tibetan,Tibetans|Darfur Darfuri|Tigray Tigrayan,Tigrayans
Somaliland Somalilander|Transylvania Transylvanian|Silesia Silesian|Levant Levantine|Maghreb Maghrebi|Gaza Strip Gazans,Gazan
"""
"""Name of a place in features.csv or of a continent, then words for its people and things."""

COUNTRY_DEMONYMS = """
SWE Swede,Swedes|DNK Dane,Danes|FIN Finn,Finns|POL Pole,Poles|TUR Turk,Turks|GBR Briton,Britons,Brit,Brits,U.K.
ESP Spaniard,Spaniards
LKA Sinhalese|NLD Dutchman,Dutchmen|FRA Frenchman,Frenchmen|IRL Irishman,Irishmen|NZL Kiwi,Kiwis,Maori|AUS Aussie,Aussies
USA Yankee
HRV Croat,Croats|SRB Serb,Serbs|BIH Bosniak,Bosniaks|PHL Filipino,Filipinos|ARG Argentine,Argentines|IRN Persian,Persians
"""
"""alpha-3, then words for its people that a table of adjectives may lack."""

REGION_POINTS = {
    "Atlantic Ocean": (3373405, 10.0, -25.0),
    "Pacific Ocean": (2363254, 0.0, -160.0),
    "Middle East": (6269133, 33.14, 35.86),
    "Caribbean": (7729891, 20.22, -75.15),
    "Caucasus": (615318, 42.0, 45.0),
    "Scandinavia": (2614165, 63.0, 12.0),
    "Gaza Strip": (281132, 31.42, 34.36),
}
"""GeoNames id and point of a few features."""


MISLEADING = frozenset(
    ("White House", "Western", "Republic", "Capital", "Church", "College", "Third", "New Town", "Old Town", "Castle")
)
"""Spellings that the tables give to towns but that mean something else in English."""

COMMON = frozenset(
    """man male nancy victoria cork reading bath nice split mobile orange or in of march hai ho de la las los san santa al el
    salem college university central north south east west northern southern eastern western young union most best battle
    bush major independence liberty enterprise mission temple kiwi roman romans saxon hamburger aden lincoln jackson madison
    pole finn dane swede scot brit victorians caucasian hun ana juan george marina linda ali hassan rama van hue can
    sur""".split()
)
"""Names of places that are too often another word or a person's name to be taken for a place wherever they stand."""

FEATURES = """
White House|Oval Office,West Wing|38.8977|-77.0365|USA|facility
Pentagon|the Pentagon|38.871|-77.056|USA|facility
Capitol Hill|US Capitol,U.S. Capitol|38.8899|-77.0091|USA|facility
Wall Street||40.706|-74.009|USA|facility
Broadway||40.759|-73.985|USA|facility
Times Square||40.758|-73.9855|USA|square
Central Park||40.7829|-73.9654|USA|facility
Trump Tower||40.7624|-73.9738|USA|facility
Camp David||39.648|-77.465|USA|facility
Mar-a-Lago||26.677|-80.037|USA|facility
Hollywood||34.0983|-118.3267|USA|district
Silicon Valley||37.37|-122.04|USA|region
Downing Street|10 Downing Street,No. 10,Number 10|51.5034|-0.1276|GBR|facility
Buckingham Palace||51.5014|-0.1419|GBR|facility
Whitehall||51.504|-0.1263|GBR|facility
Westminster||51.4995|-0.1333|GBR|district
Scotland Yard||51.5028|-0.1245|GBR|facility
Heathrow|Heathrow Airport,London Heathrow|51.47|-0.4543|GBR|facility
Gatwick|Gatwick Airport|51.1537|-0.1821|GBR|facility
Stansted|Stansted Airport|51.886|0.2389|GBR|facility
Wembley|Wembley Stadium|51.556|-0.2796|GBR|facility
Wimbledon||51.4214|-0.2064|GBR|district
JFK|JFK Airport,John F. Kennedy International Airport,Kennedy Airport|40.6413|-73.7781|USA|facility
LaGuardia|LaGuardia Airport|40.7769|-73.874|USA|facility
LAX|Los Angeles International Airport|33.9416|-118.4085|USA|facility
O'Hare|O'Hare International Airport,O'Hare Airport|41.9742|-87.9073|USA|facility
Dulles|Dulles Airport,Dulles International Airport|38.9531|-77.4565|USA|facility
Elysee|Elysee Palace,Élysée Palace,Élysée|48.8704|2.3167|FRA|facility
Champs-Elysees|Champs-Élysées|48.8698|2.3078|FRA|facility
Eiffel Tower||48.8584|2.2945|FRA|facility
Notre Dame Cathedral|Notre-Dame Cathedral|48.853|2.3499|FRA|facility
Charles de Gaulle Airport||49.0097|2.5479|FRA|facility
Quai d'Orsay||48.861|2.317|FRA|facility
Brandenburg Gate||52.5163|13.3777|DEU|facility
Reichstag|Bundestag|52.5186|13.3762|DEU|facility
St. Peter's Square|St. Peter's Basilica|41.9022|12.4567|VAT|facility
Palais des Nations||46.2266|6.1404|CHE|facility
Kremlin|Red Square|55.752|37.6175|RUS|facility
Zhongnanhai|Great Hall of the People|39.9137|116.3823|CHN|facility
Forbidden City||39.9163|116.3972|CHN|facility
Blue House||37.5866|126.9748|KOR|facility
Gangnam||37.5172|127.0473|KOR|district
Temple Mount|Al-Aqsa,al-Aqsa mosque,Haram al-Sharif,Western Wall|31.778|35.2354||facility
Ground Zero|World Trade Center|40.7115|-74.0134|USA|facility
Guantanamo|Guantanamo Bay,Guantánamo Bay,Guantánamo|19.91|-75.15|CUB|base
Fort Benning||32.36|-84.95|USA|base
Fort Bragg||35.14|-79|USA|base
Fort Hood||31.13|-97.78|USA|base
Fort Detrick||39.435|-77.425|USA|base
Southern California|SoCal|34.69|-116.78|USA|region
Northern California|NorCal|39.5|-121.5|USA|region
Bay Area|San Francisco Bay Area|37.75|-122.28|USA|region
Golden Gate|Golden Gate Bridge|37.8199|-122.4783|USA|facility
Puget Sound||47.6|-122.45|USA|bay
Chesapeake Bay|Chesapeake|38.5|-76.4|USA|bay
Long Island||40.8|-73.1|USA|island
Cape Cod||41.68|-70.2|USA|peninsula
Martha's Vineyard||41.39|-70.64|USA|island
West Coast||40|-121|USA|region
East Coast|Eastern Seaboard|39|-76|USA|region
Midwest|Midwestern|41.5|-93.5|USA|region
Deep South|American South|32.5|-88|USA|region
New England||44|-71.5|USA|region
Pacific Northwest||46.5|-121.5|USA|region
Gulf Coast||29.8|-90.5|USA|region
Great Plains||41|-100|USA|region
Rocky Mountains|Rockies|43|-110||mountain
Appalachians|Appalachia,Appalachian Mountains|38.5|-80.5|USA|mountain
Sierra Nevada||37.7|-119.6|USA|mountain
Great Lakes||45|-84||lake
Lake Ontario||43.75|-78||lake
Lake Erie||42.2|-81.2||lake
Lake Michigan||44|-87|USA|lake
Lake Superior||47.7|-87.5||lake
Lake Huron||44.8|-82.4||lake
Lake Tahoe||39.1|-120.03|USA|lake
Grand Canyon||36.1|-112.1|USA|region
Yellowstone|Yellowstone National Park|44.6|-110.5|USA|region
Everglades||25.7|-80.8|USA|region
Farallon Islands||37.7|-123|USA|island
Americas|the Americas|15|-85||continent
North Island||-39|176|NZL|island
South Island||-43.6|171|NZL|island
Lake District||54.5|-3.1|GBR|region
West Midlands||52.5|-1.9|GBR|region
East Anglia||52.4|1|GBR|region
Home Counties||51.5|-0.4|GBR|region
Channel Islands||49.4|-2.35||island
Isle of Wight||50.69|-1.3|GBR|island
Thames|River Thames|51.5|-0.6|GBR|river
Seine|River Seine|48.86|2.35|FRA|river
Rhine|River Rhine|50.5|7.5||river
Loire|Loire Valley|47.3|0.5|FRA|region
Normandy||49|0|FRA|region
Provence||43.8|5.8|FRA|region
Riviera|French Riviera,Cote d'Azur,Côte d'Azur|43.5|7|FRA|region
Tuscany||43.4|11|ITA|region
Rift Valley||0.3|36|KEN|region
Tortola||18.43|-64.62|VGB|island
Bali||-8.4|115.2|IDN|island
Aleutians|Aleutian Islands|52.5|-173|USA|island
Atlas Mountains||32|-4|MAR|mountain
Mount Everest|Everest|27.988|86.925||mountain
Great Barrier Reef||-18.3|147.7|AUS|region
Maritimes|Atlantic Canada,Maritime provinces|46|-64|CAN|region
Prairies||52|-106|CAN|region
"""
"""Name, other names, latitude, longitude, country, kind: places often in the news that neither features.csv nor a list of
towns has."""


def entries(block: str) -> dict[str, str]:
    """Return first word -> rest of the entries of a block; the rows of one first word are joined by commas."""
    found: dict[str, str] = {}
    for line in block.replace("\n", "|").split("|"):
        head, _, rest = line.strip().partition(" ")
        if head:
            found[head] = f"{found[head]},{rest}" if head in found else rest
    return found


def spellings(block: str, known: set[str]) -> dict[str, list[str]]:
    """Return head -> spellings, where a head may be of several words (the longest that is known, or that has a colon)."""
    found: dict[str, list[str]] = {}
    for line in block.replace("\n", "|").split("|"):
        words = line.strip().split(" ")
        for size in range(len(words), 0, -1):
            head = " ".join(words[:size])
            if head in known:
                rest = " ".join(words[size:])
                found.setdefault(head, []).extend(each.strip() for each in rest.split(",") if each.strip())
                break
    return found
