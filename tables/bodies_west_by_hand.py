"""Rows of our own for `build_actors.py`: bodies of Europe with Russia, the Caucasus, Turkey and Central Asia, the Americas, Oceania.

Written from general knowledge, as `bodies_by_hand.py` is and in its form: parliaments, palaces, parties, forces, services, rebels,
courts, media, unions, churches, companies and universities of 1990 to 2026 that a paper may name without their country. A body of a
state that is no more stands under the country it was in. A name that bodies of several countries bear has a row in each: which one is
meant, the text decides. Names that are also common words, surnames or names of many bodies ("Supreme Court") are left out.
"""

BODIES = """
LEG ALB o: Kuvendi|Kuvendi i Shqipërisë, People's Assembly of Albania
LEG AND o: Consell General
LEG ARM o: Azgayin Zhoghov|Armenian National Assembly
LEG AUS o: Australian Senate, Australian House of Representatives
LEG AUT o: Nationalrat|Austrian National Council|Österreichischer Nationalrat, Austrian Federal Council
LEG AZE o: Milli Majlis|Milli Mejlis|Milli Meclis
LEG BEL o: Flemish Parliament|Vlaams Parlement, Walloon Parliament|Parliament of Wallonia
LEG BEL o: Belgian Chamber of Representatives|Kamer van Volksvertegenwoordigers, Belgian Senate
LEG BGR o: Narodno Sabranie|Narodno Subranie, Bulgarian National Assembly
LEG BIH o: Parliamentary Assembly of Bosnia and Herzegovina
LEG BIH o: National Assembly of Republika Srpska|Republika Srpska National Assembly|RS National Assembly|Republika Srpska parliament
LEG BLR o: House of Representatives of Belarus, Council of the Republic of Belarus, Supreme Soviet of Belarus
LEG BOL o: Plurinational Legislative Assembly|Asamblea Legislativa Plurinacional
LEG BRA o: Câmara dos Deputados, Brazilian Chamber of Deputies
LEG CAN o: Canadian House of Commons, National Assembly of Quebec|Quebec National Assembly|Assemblée nationale du Québec, Canadian Senate
LEG CAN o: Nunavut Legislative Assembly
LEG CHE o: Ständerat|Swiss Council of States, Swiss National Council, Swiss Federal Assembly|Bundesversammlung, Nationalrat
LEG COK o: House of Ariki|Te Koutu Nui
LEG CRI o: Asamblea Legislativa de Costa Rica
LEG CUB o: National Assembly of People's Power|Asamblea Nacional del Poder Popular
LEG CUW o: Staten of Curaçao|Staten van Curaçao
LEG CYP o: House of Representatives of Cyprus
LEG CZE o: Poslanecka snemovna, Czech Chamber of Deputies, Czech Senate, Federal Assembly of Czechoslovakia
LEG DEU o: Volkskammer|East German parliament, Bundesversammlung|Federal Convention
LEG DNK o: Folketing|Folketinget
LEG DOM o: Dominican Senate
LEG ESP o: Congreso de los Diputados|Cortes Generales, Spanish Senate, Basque Parliament, Catalan Parliament|Parlament de Catalunya
LEG EST o: Riigikogu
LEG FIN o: Eduskunta|Eduskunnan
LEG FJI o: Great Council of Chiefs|Bose Levu Vakaturaga
LEG FRA o: Palais Bourbon|Assemblée nationale française, French Senate, Corsican Assembly
LEG FRO o: Løgting
LEG GBR o: Stormont|Northern Ireland Assembly, Holyrood, Senedd|Welsh Assembly|National Assembly for Wales|Welsh Parliament, House of Keys|Tynwald
LEG GBR o: London Assembly
LEG GEO o: Georgian parliament|Parliament of Georgia|Sakartvelos Parlamenti
LEG GRC o: Vouli|Hellenic Parliament|Vouli ton Ellinon
LEG GRL o: Inatsisartut
LEG GTM o: Guatemalan Congress
LEG HRV o: Sabor|Hrvatski sabor|Croatian Sabor
LEG HUN o: Országgyűlés, Hungarian National Assembly
LEG IRL o: Dáil|Dáil Éireann, Seanad|Seanad Éireann, Oireachtas
LEG ISL o: Althing|Althingi
LEG ITA o: Montecitorio|Palazzo Montecitorio|Camera dei Deputati, Palazzo Madama|Italian Senate|Senato della Repubblica
LEG KAZ o: Mazhilis|Majilis, Kazakh Senate
LEG KGZ o: Jogorku Kenesh|Zhogorku Kenesh
LEG KIR o: Maneaba ni Maungatabu|Maneaba
LEG LIE o: Landtag of Liechtenstein
LEG LTU o: Seimas
LEG LVA o: Saeima
LEG MDA o: Parliament of Moldova, People's Assembly of Gagauzia
LEG MEX o: Congreso de la Unión|Congress of the Union, Mexican Senate
LEG MHL o: Nitijela
LEG MKD o: Sobranie|Sobranje
LEG MLT o: Maltese House of Representatives|Kamra tad-Deputati
LEG MNE o: Montenegrin Skupstina|Skupština Crne Gore, Parliament of Montenegro
LEG NLD o: Tweede Kamer|Dutch House of Representatives, Eerste Kamer|Dutch Senate, Staten-Generaal|States-General|States General of the Netherlands
LEG NOR o: Storting|Stortinget, Sametinget
LEG NZL o: New Zealand House of Representatives
LEG PER o: Democratic Constituent Congress, Peruvian Congress
LEG PLW o: Olbiil Era Kelulau
LEG PNG o: Bougainville House of Representatives|Bougainville Parliament
LEG POL o: Polish Senate|Senat RP
LEG PRT o: Assembleia da República|Portuguese Assembly of the Republic
LEG ROU o: Camera Deputatilor, Romanian Senate|Senatul, Romanian Chamber of Deputies
LEG RUS o: Supreme Soviet|Supreme Soviet of the USSR|Russian Supreme Soviet, Congress of People's Deputies, Chechen parliament
LEG SLV o: Asamblea Legislativa de El Salvador
LEG SMR o: Grand and General Council
LEG SRB o: Narodna skupstina|Serbian National Assembly|Serbian Skupstina, Skupstina, Federal Assembly of Yugoslavia|Yugoslav Federal Assembly
LEG SUR o: De Nationale Assemblée|Nationale Assemblee
LEG SVK o: Slovak National Council|National Council of the Slovak Republic|Narodna rada
LEG SVN o: Drzavni zbor, Slovenian National Assembly|Slovene National Assembly
LEG SWE o: Riksdag|Riksdagen, Sami Parliament of Sweden
LEG TJK o: Majlisi Namoyandagon, Majlisi Milli, Majlisi Oli
LEG TKM o: Turkmen Mejlis, Halk Maslahaty|Khalk Maslakhaty
LEG TON o: Fale Alea
LEG TUR o: Turkish Grand National Assembly|Grand National Assembly
LEG TUV o: Fale i Fono
LEG UKR o: Crimean Supreme Council
LEG USA o: House of Representatives Foreign Affairs Committee, Congressional Black Caucus, Congressional Research Service|CRS
LEG USA o: Government Accountability Office|General Accounting Office, Congressional Budget Office|CBO, Library of Congress
LEG USA o: Freedom Caucus|House Freedom Caucus, Helsinki Commission
LEG UZB o: Oliy Majlis|Oly Majlis|Olii Majlis
LEG VEN o: Asamblea Nacional Constituyente
LEG WSM o: Legislative Assembly of Samoa|Fono
LEG XKX o: Assembly of Kosovo|Kosovo Assembly|Kosovo parliament
GOV ALB o: Bank of Albania
GOV ARG o: Quinta de Olivos|Olivos residence, Palacio San Martín|San Martin Palace, BCRA|Banco Central de la República Argentina, INDEC, AFIP|ARCA
GOV ARG o: ANSES, Cámara Nacional Electoral, Palacio de Hacienda, INADI, CONADEP, ENACOM, SENASA, INCAA, CONICET
GOV ARM o: Central Bank of Armenia
GOV AUS o: Kirribilli House, Department of Foreign Affairs and Trade|DFAT, AusAID, Australian Electoral Commission|AEC, Fair Work Commission
GOV AUS o: Australian Bureau of Statistics|ABS, ACCC|Australian Competition and Consumer Commission
GOV AUS o: ASIC|Australian Securities and Investments Commission, Foreign Investment Review Board, Productivity Commission
GOV AUS o: Office of National Assessments, Aboriginal and Torres Strait Islander Commission|ATSIC, Australian Wheat Board|AWB, CSIRO
GOV AUS o: National Indigenous Australians Agency, eSafety Commissioner, Australian Human Rights Commission, National Anti-Corruption Commission
GOV AUT o: Hofburg, Oesterreichische Nationalbank|Austrian National Bank|OeNB
GOV AZE o: Central Bank of Azerbaijan, Heydar Aliyev Foundation, State Oil Fund of Azerbaijan|SOFAZ
GOV BEL o: National Bank of Belgium, Rue de la Loi|Wetstraat
GOV BGR o: Bulgarian National Bank|BNB
GOV BHS o: Central Bank of The Bahamas
GOV BIH o: Central Bank of Bosnia and Herzegovina|Central Bank of Bosnia-Herzegovina
GOV BLR o: National Bank of Belarus
GOV BOL o: Palacio Quemado|Burnt Palace, Órgano Electoral Plurinacional, Corte Nacional Electoral, Tribunal Supremo Electoral|TSE
GOV BRA o: Palácio da Alvorada|Alvorada|Alvorada Palace, Banco Central do Brasil|Bacen, Tribunal Superior Eleitoral|TSE|Superior Electoral Court
GOV BRA o: FUNAI|National Indian Foundation, IBAMA, INCRA, Anvisa, IBGE, INPE, ANATEL, Controladoria Geral da União, AGU|Advocacia-Geral da União
GOV BRA o: Casa Civil, ANAC, ICMBio, CADE
GOV BRB o: Ilaro Court
GOV CAN o: Sussex Drive|24 Sussex Drive, Privy Council Office|PCO, Elections Canada
GOV CAN o: Global Affairs Canada|Department of Foreign Affairs and International Trade|DFAIT, CRTC, CIDA|Canadian International Development Agency
GOV CAN o: Treasury Board, Transport Canada, Immigration and Refugee Board|IRB, Health Canada, Statistics Canada, Export Development Canada
GOV CAN o: Canada Border Services, Public Safety Canada, Environment Canada, Indian and Northern Affairs, Canada Revenue Agency
GOV CAN o: Canadian Nuclear Safety Commission, Quebec government|Gouvernement du Québec
GOV CHE o: Swiss Federal Council, Federal Department of Foreign Affairs|FDFA
GOV CHL o: Palacio de La Moneda|La Moneda Palace, Servel, SII, Cochilco, CORFO, CONADI, Cerro Castillo
GOV COL o: Casa de Nariño|Palacio de Nariño, Banco de la República, Defensoría del Pueblo de Colombia, Registraduría, DIAN, Palacio de San Carlos
GOV COL o: Unidad de Víctimas, INCODER, Consejo Nacional Electoral, Procuraduría General de la Nación
GOV CRI o: Casa Presidencial Zapote, Tribunal Supremo de Elecciones, Defensoría de los Habitantes
GOV CUB o: Palacio de la Revolución, MINREX, US Interests Section in Havana, Cimex, MININT
GOV CYP o: Central Bank of Cyprus
GOV CZE o: Prague Castle|Prazsky hrad, Cernin Palace|Czernin Palace, Czech National Bank|CNB, Straka Academy
GOV DEU o: Bundeskanzleramt, Auswärtiges Amt|Auswaertiges Amt, Schloss Bellevue, Bundesnetzagentur, Treuhandanstalt|Treuhand, Bundeskartellamt
GOV DEU o: Federal Office for Migration and Refugees|BAMF, BaFin, Robert Koch Institute
GOV DNK o: Danmarks Nationalbank|Nationalbanken, Christiansborg|Christiansborg Palace, Amalienborg
GOV DOM o: Junta Central Electoral|JCE, Palacio Nacional de la República Dominicana
GOV ECU o: Carondelet|Palacio de Carondelet, Consejo Nacional Electoral|CNE, Consejo de Participación Ciudadana, Banco Central del Ecuador, Supercom
GOV ESP o: Palacio de la Moncloa, Palacio de la Zarzuela, Banco de España|Bank of Spain, Basque government|Eusko Jaurlaritza, Generalitat de Catalunya
GOV ESP o: Palau de la Generalitat, Junta de Andalucía
GOV EST o: Eesti Pank, Stenbock House, Kadriorg Palace|Kadriorg
GOV FIN o: Suomen Pankki
GOV FJI o: Reserve Bank of Fiji, Fiji Independent Commission Against Corruption|FICAC, iTaukei Land Trust Board|Native Land Trust Board|NLTB
GOV FJI o: Fijian Elections Office
GOV FRA o: Bercy|Bercy finance ministry, Place Beauvau|Beauvau, Banque de France|Bank of France, Défenseur des droits|Defender of Rights, OFPRA
GOV GBR o: Bute House, Chequers, Northern Ireland Executive|Stormont Executive, Stormont Castle, Hillsborough Castle, Lancaster House
GOV GBR o: Scottish Executive|Scottish Government, Welsh Government|Welsh Assembly Government, Ofcom, Office for National Statistics
GOV GBR o: Office for Budget Responsibility, Department of Health and Social Care, Public Health England, UK Health Security Agency, UK Border Agency
GOV GBR o: Kensington Palace, Clarence House, Financial Conduct Authority, Equality and Human Rights Commission, Information Commissioner's Office
GOV GEO o: National Bank of Georgia, Georgian Central Election Commission, Orbeliani Palace
GOV GRC o: Maximos Mansion|Megaro Maximou, Bank of Greece, Hellenic Republic Asset Development Fund
GOV GRL o: Naalakkersuisut
GOV GTM o: Supreme Electoral Tribunal of Guatemala, Procuraduría de los Derechos Humanos, Banco de Guatemala|Banguat, Tribunal Supremo Electoral|TSE
GOV GUY o: GECOM|Guyana Elections Commission, Bank of Guyana
GOV HND o: Banco Central de Honduras, MACCIH, CONADEH, CICIH, Tribunal Supremo Electoral|TSE
GOV HRV o: Banski dvori, Croatian National Bank|HNB, Pantovčak
GOV HTI o: Conseil électoral provisoire|Provisional Electoral Council|CEP, Transitional Presidential Council|Conseil présidentiel de transition|CPT
GOV HTI o: Banque de la République d'Haïti|BRH, Haitian National Palace, ULCC
GOV HUN o: Magyar Nemzeti Bank|National Bank of Hungary|Hungarian National Bank|MNB
GOV IRL o: Áras an Uachtaráin, Iveagh House, Central Bank of Ireland, Taoiseach's Office|Department of the Taoiseach, An Bord Pleanála
GOV ISL o: Sedlabanki|Seðlabanki Íslands
GOV ITA o: Quirinale|Quirinal|Palazzo del Quirinale, Farnesina|la Farnesina, Viminale|Viminale Palace, Banca d'Italia|Bank of Italy, Bankitalia
GOV ITA o: Protezione Civile|Italian Civil Protection
GOV JAM o: Jamaica House, Gordon House, Electoral Office of Jamaica, Bank of Jamaica, INDECOM
GOV KAZ o: National Bank of Kazakhstan, Assembly of the People of Kazakhstan, Samruk-Kazyna
GOV KGZ o: National Bank of Kyrgyzstan|National Bank of the Kyrgyz Republic
GOV LTU o: Lietuvos bankas|Bank of Lithuania
GOV LVA o: Latvijas Banka|Bank of Latvia, Riga Castle
GOV MDA o: National Bank of Moldova, Gagauz Executive Committee
GOV MEX o: SRE|Secretaría de Relaciones Exteriores, Secretaría de Gobernación|SEGOB, Banxico|Banco de México|Bank of Mexico
GOV MEX o: Instituto Nacional Electoral|INE|National Electoral Institute, Instituto Federal Electoral|Federal Electoral Institute|IFE
GOV MEX o: CNDH|Comisión Nacional de los Derechos Humanos|National Human Rights Commission of Mexico, COFEPRIS, Sedena, Semar, CONAGUA, Sener
GOV MEX o: Secretaría de Hacienda, SHCP, Instituto Nacional de Migración|INM, Infonavit, INAI, INEGI, COMAR
GOV MKD o: National Bank of the Republic of Macedonia
GOV MLT o: Auberge de Castille, Central Bank of Malta
GOV NCL o: Congress of New Caledonia
GOV NLD o: De Nederlandsche Bank|Dutch central bank, Rijksvoorlichtingsdienst, Catshuis, Noordeinde Palace
GOV NOR o: Norges Bank, Utenriksdepartementet, Norwegian Nobel Committee, Norwegian Royal Palace
GOV NZL o: Reserve Bank of New Zealand|RBNZ, Ministry of Foreign Affairs and Trade|MFAT, Oranga Tamariki, NZAID, Te Puni Kōkiri, Waitangi Tribunal
GOV NZL o: Callaghan Innovation, Maritime New Zealand, Pharmac
GOV PAN o: Palacio de las Garzas, Panama Canal Authority|ACP|Autoridad del Canal de Panamá|Panama Canal Commission, Colón Free Zone
GOV PER o: Jurado Nacional de Elecciones|JNE|National Jury of Elections|National Elections Jury
GOV PER o: ONPE|Oficina Nacional de Procesos Electorales|National Office of Electoral Processes, Torre Tagle|Torre Tagle Palace
GOV PER o: BCRP|Banco Central de Reserva del Perú, RENIEC, SUNAT, Defensoría del Pueblo de Perú, Proinversion
GOV PNG o: Autonomous Bougainville Government|Bougainville Interim Government|Bougainville Transitional Government
GOV PNG o: Bank of Papua New Guinea|Bank of PNG, PNG Ombudsman Commission, Melanesian Haus
GOV POL o: National Bank of Poland|NBP|Narodowy Bank Polski, Belweder|Belweder Palace, Institute of National Remembrance|IPN
GOV PRI o: La Fortaleza, Fiscal Oversight Board|Financial Oversight and Management Board
GOV PRT o: Belém Palace|Palácio de Belém, São Bento Palace, Banco de Portugal|Bank of Portugal
GOV PRY o: Palacio de López, Mburuvicha Róga, Tribunal Superior de Justicia Electoral|TSJE, SENAD
GOV ROU o: Victoria Palace|Palatul Victoria, National Bank of Romania|BNR, National Salvation Front Council
GOV RUS o: Staraya Ploshchad, Central Electoral Commission of Russia|Russian Central Election Commission, Rosstat, Rostec|Rostekh, Rosselkhoznadzor
GOV RUS o: Rosneftegaz, Accounts Chamber of Russia, Soviet Council of Ministers, Rosaviatsiya|Rosaviatsia, Rossotrudnichestvo, Politburo of the CPSU
GOV RUS o: State Committee on the State of Emergency|GKChP
GOV SLB o: Central Bank of Solomon Islands
GOV SLV o: Casa Presidencial de El Salvador, Tribunal Supremo Electoral, TSE
GOV SRB o: National Bank of Serbia|NBS, Yugoslav National Bank|National Bank of Yugoslavia
GOV SVK o: National Bank of Slovakia|Národná banka Slovenska, Nation's Memory Institute
GOV SVN o: Bank of Slovenia|Banka Slovenije
GOV SWE o: Rosenbad, Riksbank|Sveriges Riksbank, Swedish Migration Agency|Migrationsverket, Arvfurstens palats, Harpsund
GOV TJK o: National Bank of Tajikistan
GOV TKM o: Central Bank of Turkmenistan
GOV TON o: Privy Council of Tonga
GOV TTO o: Central Bank of Trinidad and Tobago
GOV TUR o: Çankaya Palace|Cankaya Presidential Palace, Supreme Election Board|Supreme Electoral Board|YSK
GOV TUR o: Diyanet|Directorate of Religious Affairs|Presidency of Religious Affairs, RTÜK|Radio and Television Supreme Council, AFAD, TOKI, YÖK
GOV TUR o: Savings Deposit Insurance Fund|TMSF, Radio and Television High Council, Central Bank of the Republic of Turkey
GOV UKR o: National Bank of Ukraine|NBU, Ukrainian Central Election Commission, National Anti-Corruption Bureau of Ukraine
GOV UKR o: National Agency on Corruption Prevention, Crimean Council of Ministers
GOV URY o: Torre Ejecutiva|Executive Tower, Banco Central del Uruguay, Palacio Estévez, Corte Electoral
GOV USA o: West Wing, Federal Trade Commission|FTC, Internal Revenue Service|IRS, National Transportation Safety Board|NTSB
GOV USA o: Nuclear Regulatory Commission, National Institutes of Health|NIH, General Services Administration, US Trade and Development Agency
GOV USA o: Export-Import Bank|Ex-Im Bank|Eximbank, Overseas Private Investment Corporation|OPIC, Development Finance Corporation|DFC, Peace Corps
GOV USA o: Millennium Challenge Corporation, National Nuclear Security Administration, Office of Management and Budget|OMB
GOV USA o: Health and Human Services|Department of Health and Human Services|HHS, Veterans Administration|Department of Veterans Affairs
GOV USA o: Federal Election Commission|FEC, Equal Employment Opportunity Commission, US Commission on International Religious Freedom|USCIRF
GOV USA o: US Agency for Global Media|Broadcasting Board of Governors, American Institute in Taiwan|AIT, Department of Government Efficiency|DOGE
GOV USA o: US Citizenship and Immigration Services|USCIS, Transportation Security Administration|TSA, New York Fed|Federal Reserve Bank of New York
GOV USA o: Council of Economic Advisers, Coalition Provisional Authority|CPA, Financial Crimes Enforcement Network|FinCEN
GOV USA o: 9/11 Commission|Sept. 11 commission, Cybersecurity and Infrastructure Security Agency|CISA, Immigration and Naturalization Service
GOV USA o: National Oceanic and Atmospheric Administration|NOAA, US Geological Survey|USGS, National Hurricane Center, National Weather Service
GOV USA o: United States Agency for International Development, US Department of Agriculture|USDA
GOV UZB o: Central Bank of Uzbekistan, Ok Saroy
GOV VAT o: Roman Curia|Curia
GOV VEN o: Palacio de Miraflores, Consejo Nacional Electoral|CNE, CADIVI, Banco Central de Venezuela|BCV, CONATEL, SENIAT, Fogade
GOV VUT o: Reserve Bank of Vanuatu
GOV XKX o: Central Bank of Kosovo
MIL ARG o: ESMA|Navy Mechanics School|Escuela de Mecánica de la Armada|Naval Mechanics School, Carapintadas, ARA San Juan
MIL ARM o: Armenian Armed Forces
MIL AUS o: Australian Defence Force|ADF, Royal Australian Navy, Royal Australian Air Force|RAAF, Australian SAS|Special Air Service Regiment|SASR
MIL AUT o: Bundesheer|Austrian Bundesheer, Jagdkommando
MIL AZE o: Azerbaijani Armed Forces|Azerbaijan Armed Forces
MIL BHS o: Royal Bahamas Defence Force
MIL BIH o: Army of Republika Srpska, Croatian Defence Council|HVO, Army of Bosnia and Herzegovina|ARBiH|Armija BiH
MIL BLZ o: Belize Defence Force
MIL BRB o: Barbados Defence Force
MIL CAN o: Canadian Armed Forces|Canadian Forces|CAF, JTF2|Joint Task Force 2, Royal Canadian Navy, Royal Canadian Air Force
MIL CAN o: Canadian Airborne Regiment, Canadian Rangers, Princess Patricia's Canadian Light Infantry|PPCLI, Van Doos|Royal 22e Régiment
MIL CHL o: Chilean Army|Ejército de Chile|Armada de Chile
MIL COL o: Gaula, Ejército Nacional de Colombia, Batallón Colombia
MIL CUB o: Revolutionary Armed Forces of Cuba|Fuerzas Armadas Revolucionarias|Cuban Revolutionary Armed Forces
MIL CYP o: Cypriot National Guard|Cyprus National Guard
MIL DEU o: Luftwaffe, Deutsche Marine, Kommando Spezialkräfte|KSK, National People's Army|Nationale Volksarmee
MIL DNK o: Danish Defence|Forsvarskommandoen, Jaeger Corps|Jægerkorpset, Sirius Patrol
MIL ESP o: Spanish Legion|Legión Española, Unidad Militar de Emergencias|Military Emergencies Unit
MIL EST o: Estonian Defence Forces, Kaitseliit|Estonian Defence League
MIL FIN o: Finnish Defence Forces|Puolustusvoimat
MIL FJI o: Republic of Fiji Military Forces|RFMF|Fiji Military Forces, Counter Revolutionary Warfare Unit|CRWU
MIL FRA o: Foreign Legion|French Foreign Legion|Légion étrangère, Operation Barkhane|Barkhane force, Operation Serval
MIL FRA o: Operation Licorne|Licorne|Licorne force, Operation Turquoise, Operation Sangaris|Sangaris, Sentinelle|Operation Sentinelle, Armée de terre
MIL FRA o: Armée de l'air, Marine nationale
MIL GBR o: Special Air Service|SAS, Special Boat Service, Parachute Regiment, Gurkhas|Brigade of Gurkhas, Coldstream Guards, Grenadier Guards
MIL GBR o: Household Cavalry, Ulster Defence Regiment, Permanent Joint Headquarters, Royal Irish Regiment, King's Royal Hussars
MIL GEO o: Georgian Defence Forces|Georgian Defense Forces, Georgian National Guard
MIL GRC o: Hellenic Armed Forces, Hellenic Navy, Hellenic Air Force, Evzones
MIL GTM o: Kaibiles|Kaibil|Guatemalan special forces
MIL GUY o: Guyana Defence Force|GDF
MIL HND o: Battalion 316|Batallón 3-16
MIL HRV o: Croatian Army|Hrvatska vojska
MIL HTI o: FAd'H|Forces Armées d'Haïti|Armed Forces of Haiti
MIL HUN o: Hungarian Defence Forces|Honvédség
MIL IRL o: Irish Defence Forces|Óglaigh na hÉireann, Army Ranger Wing
MIL ITA o: Alpini, Bersaglieri, San Marco Battalion, Folgore Brigade|Folgore, Marina Militare, Aeronautica Militare, Esercito Italiano
MIL JAM o: Jamaica Defence Force|JDF
MIL LTU o: Lithuanian Riflemen's Union
MIL LVA o: Latvian National Armed Forces, Zemessardze
MIL MEX o: Secretaría de la Defensa Nacional, Secretaría de Marina, Ejército Mexicano|Mexican Army, GAFE
MIL NIC o: Sandinista Popular Army|Ejército Popular Sandinista|EPS
MIL NLD o: Dutchbat|Dutch Battalion, Royal Netherlands Army|Koninklijke Landmacht, Royal Netherlands Navy, Royal Netherlands Air Force
MIL NOR o: Norwegian Armed Forces|Forsvaret, Telemark Battalion, Heimevernet
MIL NZL o: New Zealand Defence Force|NZDF, New Zealand SAS|NZSAS, Royal New Zealand Navy, Royal New Zealand Air Force|RNZAF
MIL PAN o: Panama Defense Forces|Panamanian Defense Forces|Fuerzas de Defensa de Panamá, Dignity Battalions|Batallones de la Dignidad
MIL PER o: CCFFAA
MIL PNG o: Papua New Guinea Defence Force|PNGDF|PNG Defence Force
MIL POL o: WOT, GROM, Wojsko Polskie|Polish Armed Forces
MIL PRT o: Portuguese Armed Forces
MIL PRY o: Fuerza de Tarea Conjunta
MIL RUS o: Northern Fleet, Baltic Fleet, Russian Pacific Fleet, Spetsnaz, VDV|Russian Airborne Forces, Red Army|Soviet Army
MIL RUS o: Strategic Rocket Forces|Strategic Missile Forces, Soviet 14th Army|Russian 14th Army, Vostok Battalion, Southern Military District
MIL RUS o: Western Military District, Russian General Staff, Aerospace Forces|Russian Aerospace Forces|VKS, Kantemirovskaya Division
MIL RUS o: Pskov Airborne Division, Caspian Flotilla, Russian Ground Forces
MIL SLV o: Atlacatl Battalion|Atlacatl
MIL SRB o: Yugoslav People's Army|JNA|Yugoslav National Army, Yugoslav Army, Serbian Armed Forces|Vojska Srbije
MIL SWE o: Swedish Armed Forces|Försvarsmakten
MIL TON o: Tonga Defence Services|Royal Tongan Marines
MIL TTO o: Trinidad and Tobago Defence Force
MIL TUR o: Turkish General Staff|TGS, Turkish Land Forces, Turkish Naval Forces, Turkish Air Force|Turkish Air Forces, Bordo Bereliler|Maroon Berets
MIL TUR o: West Study Group
MIL UKR o: Aidar Battalion, Donbas Battalion, Territorial Defense Forces of Ukraine, Armed Forces of Ukraine|AFU, International Legion of Ukraine
MIL UKR o: Dnipro Battalion|Dnipro-1
MIL USA o: National Guard Bureau, Joint Special Operations Command|JSOC, Navy SEALs|SEAL Team Six|SEAL Team 6, Delta Force
MIL USA o: Green Berets|US Special Forces, Army Rangers, US Pacific Command|PACOM|Indo-Pacific Command|Pacific Command
MIL USA o: European Command|US European Command, US Strategic Command|STRATCOM, US Special Operations Command|SOCOM
MIL USA o: NORAD|North American Aerospace Defense Command, US Cyber Command|Cyber Command|CYBERCOM, US Sixth Fleet|Sixth Fleet, US Fifth Fleet
MIL USA o: US Seventh Fleet, 82nd Airborne|82nd Airborne Division, 101st Airborne|101st Airborne Division, US Forces Japan|USFJ
MIL USA o: Defense Security Cooperation Agency, DARPA, Army Corps of Engineers|US Army Corps of Engineers, US Space Force|Space Force
MIL USA o: US Northern Command|NORTHCOM, Missile Defense Agency, Defense POW/MIA Accounting Agency, 10th Mountain Division, 1st Cavalry Division
MIL USA o: Combined Joint Task Force Horn of Africa, US Transportation Command
MIL USA o: School of the Americas|Western Hemisphere Institute for Security Cooperation, West Point, USS Abraham Lincoln, USS Cole, USS Nimitz
MIL VAT o: Swiss Guard|Pontifical Swiss Guard
MIL VEN o: FANB|Bolivarian National Armed Forces|Fuerza Armada Nacional Bolivariana|Fuerza Armada Nacional
MIL XKX o: Kosovo Security Force|KSF, Kosovo Protection Corps|KPC
COP ARG o: Gendarmería Nacional|Gendarmería|Argentine Gendarmerie, Prefectura Naval|Prefectura Naval Argentina
COP ARG o: Bonaerense|Policía Bonaerense|Buenos Aires provincial police, Policía Federal Argentina|Argentine Federal Police
COP ARG o: Policía de Seguridad Aeroportuaria
COP ATG o: Royal Police Force of Antigua and Barbuda
COP AUS o: New South Wales Police|NSW Police, Victoria Police, Australian Crime Commission|Australian Criminal Intelligence Commission
COP AUS o: Queensland Police
COP AUT o: Cobra unit|EKO Cobra
COP AZE o: State Border Service of Azerbaijan
COP BEL o: Belgian Federal Police
COP BGR o: GDBOP, Bulgarian Border Police
COP BHS o: Royal Bahamas Police Force
COP BIH o: SIPA|State Investigation and Protection Agency
COP BLR o: State Border Committee of Belarus
COP BOL o: UMOPAR|FELCN, FELCC
COP BRA o: Polícia Federal|Brazilian Federal Police, Polícia Militar, BOPE, Polícia Rodoviária Federal|Federal Highway Police|PRF, Polícia Civil, DOPS
COP BRA o: DOI-CODI, Força Nacional|National Public Security Force
COP BRB o: Royal Barbados Police Force
COP CAN o: Canada Border Services Agency|CBSA, Sûreté du Québec, Ontario Provincial Police, Mounties|Mounted Police
COP CAN o: Toronto Police|Toronto Police Service, Correctional Service of Canada
COP CHL o: Carabineros|Carabineros de Chile, PDI|Policía de Investigaciones|Investigations Police|Investigative Police
COP COL o: Policía Nacional de Colombia|Colombian National Police, ESMAD, Bloque de Búsqueda|Search Bloc, CTI|Cuerpo Técnico de Investigación, INPEC
COP COL o: DIJIN, SIJIN
COP CRI o: OIJ|Organismo de Investigación Judicial|Judicial Investigation Police, Civil Guard
COP CUB o: PNR|Policía Nacional Revolucionaria
COP DEU o: Bundespolizei|Bundesgrenzschutz, Bundeskriminalamt|BKA, GSG 9, Landeskriminalamt|LKA, Volkspolizei
COP DOM o: DNCD|Dirección Nacional de Control de Drogas
COP ECU o: GOE, Policía Nacional del Ecuador
COP ESP o: Guardia Civil|Civil Guard, Spanish National Police, Mossos d'Esquadra|Mossos, Ertzaintza, UCO
COP EST o: Estonian Police and Border Guard Board
COP FIN o: Finnish National Bureau of Investigation|Keskusrikospoliisi, Finnish Border Guard|Rajavartiolaitos
COP FJI o: Fiji Police Force
COP FRA o: French Gendarmerie, Compagnies républicaines de sécurité|CRS, GIGN, IGPN, BRAV-M
COP GBR o: Royal Ulster Constabulary|RUC, Police Scotland, Serious Fraud Office, Serious Organised Crime Agency|SOCA, Greater Manchester Police|GMP
COP GBR o: West Midlands Police, Independent Police Complaints Commission, British Transport Police, Metropolitan Police Service, HM Prison Service
COP GBR o: Association of Chief Police Officers, Strathclyde Police, Maritime and Coastguard Agency, Independent Office for Police Conduct|IOPC
COP GEO o: Georgian Special State Protection Service
COP GRC o: Hellenic Police|ELAS, Hellenic Coast Guard
COP GRD o: Royal Grenada Police Force
COP GTM o: PNC|Policía Nacional Civil|National Civil Police
COP GUY o: Guyana Police Force|GPF, Phantom Squad
COP HND o: DGIC|Dirección General de Investigación Criminal, Policía Militar del Orden Público|Military Police for Public Order|PMOP
COP HND o: FNH|Public Security Force of Honduras|FUSEP, TIGRES
COP HTI o: Haitian National Police|Police Nationale d'Haïti|HNP|PNH, CIMO, Haitian SWAT
COP HUN o: Készenléti Rendőrség, TEK|Counter Terrorism Centre|Counter Terrorism Center Hungary
COP IRL o: Garda|Gardaí|Garda Síochána|An Garda Síochána
COP ITA o: Carabinieri|Arma dei Carabinieri, Guardia di Finanza, Polizia di Stato, Guardia Costiera, Direzione Investigativa Antimafia
COP ITA o: Polizia Penitenziaria, DIGOS, NOCS
COP JAM o: Jamaica Constabulary Force|JCF, Independent Commission of Investigations, MOCA|Major Organised Crime and Anti-Corruption Agency
COP LCA o: Royal St Lucia Police Force|Royal Saint Lucia Police Force
COP MEX o: Federal Preventive Police|Policía Federal Preventiva, AFI|Agencia Federal de Investigación
COP MEX o: PGR|Procuraduría General de la República|Attorney General's Office of Mexico, SIEDO|SEIDO
COP MEX o: Federal Judicial Police|Policía Judicial Federal|PJF, Mexican National Guard, SSPC|Secretariat of Security and Citizen Protection
COP NLD o: Koninklijke Marechaussee|Royal Marechaussee|Marechaussee, KLPD
COP NOR o: Norwegian Police Security Directorate, Økokrim, Kripos
COP NZL o: New Zealand Police|NZ Police, New Zealand Customs Service, Independent Police Conduct Authority
COP PAN o: Senafront|Servicio Nacional de Fronteras, Senan|Servicio Nacional Aeronaval
COP PER o: DINCOTE|DIRCOTE|Dirección Nacional contra el Terrorismo, DIVIAC, Policía Nacional del Perú|Peruvian National Police|PNP, Dinandro
COP PNG o: Royal Papua New Guinea Constabulary|RPNGC
COP POL o: ZOMO, Central Anticorruption Bureau|CBA, Straz Graniczna|Polish Border Guard, Policja
COP PRT o: Guarda Nacional Republicana|GNR, Polícia de Segurança Pública|PSP
COP PRY o: FOPE, National Anti-Drug Secretariat|Secretaría Nacional Antidrogas
COP ROU o: Romanian Gendarmerie|Jandarmeria, National Anticorruption Directorate, DIICOT
COP RUS o: OMON, SOBR, Russian Prosecutor's Investigative Committee|SKR, Federal Penitentiary Service|FSIN, MVD, Alpha Group, Vympel
COP RUS o: Federal Protective Service|FSO, Interior Troops|Russian Interior Troops, Federal Drug Control Service, Federal Migration Service
COP SLB o: Royal Solomon Islands Police Force|RSIPF|Royal Solomon Islands Police|Participating Police Force
COP SLV o: PNC|National Civil Police|Policía Nacional Civil|National Civilian Police, Treasury Police|Policía de Hacienda
COP SRB o: Žandarmerija, Jedinica za specijalne operacije|JSO
COP SWE o: Säpo Police|Swedish Police Authority|Polismyndigheten, Rikspolisstyrelsen, Swedish Coast Guard
COP TTO o: Trinidad and Tobago Police Service|TTPS
COP TUR o: Jandarma|Turkish Gendarmerie|Gendarmerie General Command, JITEM, Turkish National Police|Emniyet, Turkish Coast Guard, MASAK
COP UKR o: Berkut, National Guard of Ukraine, State Bureau of Investigation|SBI, National Police of Ukraine, State Border Guard Service of Ukraine
COP USA o: NYPD|New York Police Department, LAPD|Los Angeles Police Department, US Secret Service, US Marshals|US Marshals Service
COP USA o: Border Patrol|US Border Patrol, Bureau of Alcohol Tobacco and Firearms|Bureau of Alcohol Tobacco Firearms and Explosives
COP USA o: Capitol Police|US Capitol Police, Texas Rangers, Federal Bureau of Prisons|Bureau of Prisons, Diplomatic Security Service
COP USA o: Homeland Security Investigations, Minneapolis Police Department, Chicago Police Department
COP VCT o: Royal St Vincent and the Grenadines Police Force
COP VEN o: Guardia Nacional Bolivariana|GNB, CICPC, Policía Nacional Bolivariana|Bolivarian National Police|PNB, FAES|Special Action Forces
COP VEN o: PTJ|Policía Técnica Judicial|Judicial Technical Police, Polichacao, PoliCaracas
COP VUT o: Vanuatu Mobile Force|VMF, Vanuatu Police Force
COP XKX o: Kosovo Police Service|Kosovo Police
SPY ALB o: Sigurimi, SHISH|SHIK|National Intelligence Service of Albania
SPY ARG o: Secretaría de Inteligencia|State Intelligence Secretariat|Secretariat of Intelligence
SPY ARG o: AFI|Agencia Federal de Inteligencia|Federal Intelligence Agency, Batallón 601|Battalion 601
SPY ARM o: National Security Service of Armenia|Armenian National Security Service
SPY AUS o: Australian Secret Intelligence Service|ASIS, Australian Security Intelligence Organisation|Australian Security Intelligence Organization
SPY AUS o: Australian Signals Directorate|ASD|Defence Signals Directorate
SPY AUT o: BVT|Bundesamt für Verfassungsschutz und Terrorismusbekämpfung, Directorate State Security and Intelligence|DSN
SPY AZE o: State Security Service of Azerbaijan|Azerbaijani State Security Service
SPY BEL o: Sûreté de l'État|Belgian State Security|VSSE|Veiligheid van de Staat
SPY BGR o: State Agency for National Security|DANS, Durzhavna Sigurnost|Darzhavna Sigurnost
SPY BIH o: OSA BiH|Intelligence-Security Agency
SPY BLR o: Belarusian KGB
SPY BRA o: ABIN|Agência Brasileira de Inteligência|Brazilian Intelligence Agency, SNI|Serviço Nacional de Informações
SPY BRA o: GSI|Gabinete de Segurança Institucional|Institutional Security Office
SPY CAN o: CSIS, Communications Security Establishment|CSE|CSEC
SPY CHE o: Nachrichtendienst des Bundes
SPY CHL o: DINA|Dirección de Inteligencia Nacional, CNI|Central Nacional de Informaciones, Agencia Nacional de Inteligencia
SPY COL o: Departamento Administrativo de Seguridad|Administrative Department of Security|Department of Administrative Security
SPY COL o: Administrative Security Department, DNI|Dirección Nacional de Inteligencia
SPY CRI o: DIS|Dirección de Inteligencia y Seguridad
SPY CUB o: Dirección General de Inteligencia|Departamento de Seguridad del Estado|Seguridad del Estado|DGI
SPY CZE o: Czech Security Information Service|Security Information Service, StB|Státní bezpečnost
SPY DEU o: Stasi|Ministerium für Staatssicherheit|East German secret police, Militärischer Abschirmdienst|Military Counterintelligence Service
SPY DEU o: Bundesamt für Verfassungsschutz|Federal Office for the Protection of the Constitution
SPY DNK o: Danish Security and Intelligence Service|Politiets Efterretningstjeneste
SPY DNK o: Danish Defence Intelligence Service|Forsvarets Efterretningstjeneste
SPY DOM o: DNI|Departamento Nacional de Investigaciones
SPY ESP o: CNI|Centro Nacional de Inteligencia, CESID
SPY EST o: Kapo|Estonian Internal Security Service|Kaitsepolitsei
SPY FIN o: Supo|Finnish Security and Intelligence Service|Finnish Security Intelligence Service|Suojelupoliisi
SPY FRA o: DCRI, Direction de la surveillance du territoire|Renseignements généraux
SPY FRA o: DGSE|Directorate-General for External Security|General Directorate for External Security, DGSI|General Directorate for Internal Security
SPY FRA o: Tracfin
SPY GBR o: Joint Intelligence Committee
SPY GEO o: State Security Service of Georgia|Georgian State Security Service
SPY GRC o: EYP|National Intelligence Service of Greece|Greek National Intelligence Service
SPY GTM o: Estado Mayor Presidencial|EMP|Presidential General Staff, Archivo intelligence unit
SPY HRV o: SOA
SPY ITA o: SISMI, SISDE, AISE, AISI, Copasir
SPY KAZ o: KNB|National Security Committee of Kazakhstan|Kazakh National Security Committee
SPY KGZ o: GKNB|State Committee for National Security|UKMK
SPY LTU o: State Security Department of Lithuania|Lithuanian State Security Department|VSD
SPY LVA o: Latvian State Security Service, Constitution Protection Bureau|SAB
SPY MDA o: Information and Security Service of Moldova|SIS|Security and Intelligence Service of Moldova
SPY MEX o: CISEN|Centro de Investigación y Seguridad Nacional, Federal Security Directorate|Dirección Federal de Seguridad|DFS
SPY MKD o: UBK
SPY NLD o: AIVD|General Intelligence and Security Service, MIVD, NCTV, BVD
SPY NOR o: PST|Norwegian Police Security Service|Politiets sikkerhetstjeneste, Norwegian Intelligence Service
SPY NZL o: New Zealand Security Intelligence Service|NZSIS, Government Communications Security Bureau|GCSB
SPY PER o: Servicio de Inteligencia Nacional|National Intelligence Service of Peru
SPY POL o: ABW, Agencja Wywiadu, Sluzba Bezpieczenstwa|SB, Military Information Services|WSI
SPY PRT o: Serviço de Informações de Segurança, PIDE
SPY ROU o: Securitate, Romanian Intelligence Service|SRI, Romanian Foreign Intelligence Service, Special Telecommunications Service
SPY RUS o: Federal Counterintelligence Service|FSK, FAPSI, NKVD, Cheka, SVR|Foreign Intelligence Service, GRU|Main Intelligence Directorate
SPY RUS o: KGB|Committee for State Security, Unit 29155, Unit 26165
SPY SRB o: BIA|Security Intelligence Agency|Bezbednosno-informativna agencija, UDBA
SPY SVK o: Slovak Information Service|SIS
SPY SVN o: Slovenian Intelligence and Security Agency
SPY SWE o: Säpo|Swedish Security Service|Säkerhetspolisen, National Defence Radio Establishment
SPY TJK o: State Committee for National Security of Tajikistan|GKNB, State Committee for National Security
SPY TKM o: Ministry of National Security of Turkmenistan|MNB
SPY TTO o: Strategic Services Agency
SPY TUR o: MİT|Turkish National Intelligence Organization|National Intelligence Organisation
SPY UKR o: HUR|Main Intelligence Directorate of Ukraine, Sluzhba Bezpeky Ukrainy, Foreign Intelligence Service of Ukraine
SPY USA o: National Reconnaissance Office, National Geospatial-Intelligence Agency, Office of the Director of National Intelligence|ODNI
SPY USA o: National Counterterrorism Center|NCTC, National Intelligence Council, US intelligence
SPY UZB o: National Security Service of Uzbekistan|State Security Service of Uzbekistan|SNB
SPY VEN o: SEBIN|Servicio Bolivariano de Inteligencia Nacional|Bolivarian National Intelligence Service|Bolivarian Intelligence Service, DISIP
SPY VEN o: DGCIM|General Directorate of Military Counterintelligence|Dirección General de Contrainteligencia Militar
SPY XKX o: Kosovo Intelligence Agency
JUD ALB o: SPAK
JUD ARG o: Comodoro Py, Corte Suprema de Justicia de la Nación
JUD ARM o: Special Investigative Service of Armenia
JUD AUS o: High Court of Australia|Australian High Court, Australian Federal Court
JUD BIH o: Court of Bosnia and Herzegovina|State Court of Bosnia|Bosnian State Court
JUD BOL o: Tribunal Constitucional Plurinacional|Plurinational Constitutional Tribunal|Plurinational Constitutional Court
JUD BRA o: Supremo Tribunal Federal|STF|Supreme Federal Court|Supreme Federal Tribunal, Superior Tribunal de Justiça|STJ
JUD BRA o: Ministério Público Federal|MPF, Procuradoria-Geral da República|PGR, Operation Car Wash task force|Lava Jato task force
JUD CAN o: Supreme Court of Canada|Canadian Supreme Court, Gomery Commission|Gomery inquiry, Truth and Reconciliation Commission of Canada
JUD COL o: Jurisdicción Especial para la Paz|Special Jurisdiction for Peace|JEP, Fiscalía General de la Nación
JUD CRI o: Sala Constitucional
JUD DEU o: Bundesverfassungsgericht|Federal Constitutional Court, Bundesgerichtshof|Federal Court of Justice|BGH, Generalbundesanwalt
JUD ECU o: Tribunal de Garantías Constitucionales
JUD ESP o: Audiencia Nacional|Spanish National Court, Spanish Supreme Court, Tribunal Constitucional de España|Spanish Constitutional Court
JUD ESP o: Fiscalía General del Estado, Consejo General del Poder Judicial
JUD FRA o: French Constitutional Council, Parquet national financier|PNF, Parquet national antiterroriste|PNAT
JUD GBR o: Old Bailey|Central Criminal Court, Crown Prosecution Service|CPS, Law Lords, UK Supreme Court|Supreme Court of the United Kingdom
JUD GBR o: Judicial Committee of the Privy Council, Court of Session, Hutton Inquiry, Leveson Inquiry, Saville Inquiry
JUD GEO o: Tbilisi City Court
JUD GRC o: Areios Pagos|Areopagus
JUD GTM o: FECI, Corte de Constitucionalidad
JUD HUN o: Kuria
JUD ITA o: Corte di Cassazione|Cassation Court of Italy, Corte Costituzionale|Italian Constitutional Court, Direzione Nazionale Antimafia
JUD ITA o: Consiglio Superiore della Magistratura|CSM
JUD MEX o: Suprema Corte de Justicia de la Nación|SCJN, TEPJF|Federal Electoral Tribunal|Tribunal Electoral del Poder Judicial de la Federación|TRIFE
JUD MEX o: FEPADE
JUD NLD o: Hoge Raad|Dutch Supreme Court
JUD NOR o: Høyesterett
JUD NZL o: Māori Land Court
JUD PER o: Junta Nacional de Justicia|JNJ, Consejo Nacional de la Magistratura|National Council of the Magistracy
JUD POL o: Constitutional Tribunal of Poland|Polish Constitutional Tribunal|Trybunał Konstytucyjny, National Council of the Judiciary|KRS
JUD PRT o: Tribunal de Contas de Portugal
JUD ROU o: High Court of Cassation and Justice
JUD RUS o: Basmanny Court|Basmanny District Court, Russian Constitutional Court, Russian Supreme Court, Moscow City Court
JUD RUS o: Prosecutor General's Office of Russia
JUD SRB o: Serbian War Crimes Prosecutor, Belgrade Higher Court
JUD SWE o: Hovrätten|Svea Court of Appeal, Högsta domstolen
JUD TUR o: Yargıtay|Turkish Court of Cassation, Danıştay|Turkish Council of State, Turkish Constitutional Court|Anayasa Mahkemesi|AYM
JUD TUR o: HSYK|HSK|Supreme Board of Judges and Prosecutors, Istanbul Chief Public Prosecutor's Office
JUD UKR o: High Anti-Corruption Court, Specialized Anti-Corruption Prosecutor's Office|Specialised Anti-Corruption Prosecutor's Office
JUD UKR o: Pechersk Court|Pechersk District Court, Constitutional Court of Ukraine
JUD USA o: Supreme Court of the United States, Southern District of New York, Foreign Intelligence Surveillance Court|FISA court
JUD USA o: Ninth Circuit|9th Circuit Court of Appeals|Ninth Circuit Court of Appeals, Manhattan District Attorney
JUD USA o: US Court of International Trade|Court of International Trade, New York Attorney General, US Attorney's Office
JUD USA o: Fifth Circuit|5th Circuit Court of Appeals, DC Circuit Court of Appeals, American Bar Association
JUD VEN o: Tribunal Supremo de Justicia|TSJ|Supreme Tribunal of Justice|Supreme Justice Tribunal, Fiscalía General de Venezuela
JUD WSM o: Land and Titles Court
JUD XKX o: Kosovo Specialist Chambers|Special Investigative Task Force
PTY ABW o: AVP|Arubaanse Volkspartij, MEP|Movimiento Electoral di Pueblo
PTY ALB o: Democratic Party of Albania|PDSH, Socialist Party of Albania|Partia Socialiste, Socialist Movement for Integration|LSI
PTY ALB o: Party of Labour of Albania|Albanian Party of Labour
PTY ARG o: Radical Civic Union|Unión Cívica Radical|UCR, Partido Justicialista|Peronist Party|Peronism|Justicialista Party
PTY ARG o: Frente para la Victoria|Front for Victory|Victory Front, Frente de Todos|Everyone's Front|Front for All, Cambiemos|Let's Change
PTY ARG o: Together for Change
PTY ARG o: FREPASO|Front for a Country in Solidarity|Front for a Solidarity Country|Front for the Country in Solidarity|Frente Grande
PTY ARG o: Unión por la Patria|Union for the Homeland, Coalición Cívica|Civic Coalition, Renewal Front|Frente Renovador, La Cámpora
PTY ARG o: Afirmación para una República Igualitaria|Alternative for a Republic of Equals, Fuerza Patria
PTY ARG o: Unidad Ciudadana|Citizens' Unity|Citizen's Unity, Republican Proposal, Frente de Izquierda|Workers' Left Front
PTY ARG o: Acción por la República|Action for the Republic, Alianza por el Trabajo, Movimiento Popular Neuquino|Neuquén People's Movement
PTY ARM o: Republican Party of Armenia|HHK|RPA, Prosperous Armenia|Bargavach Hayastan
PTY ARM o: Armenian Revolutionary Federation|Dashnaktsutyun|Dashnaktsutiun|Dashnak|ARF Dashnaktsutyun, Rule of Law Party
PTY ARM o: Civil Contract|Civil Contract party, Yelk|Way Out Alliance, Pan-Armenian National Movement|Armenian National Movement
PTY ARM o: Armenia Alliance|Hayastan Alliance|Hayastan bloc, I Have Honor Alliance|With Honor bloc, My Step Alliance, Ramgavar
PTY ATG o: Antigua and Barbuda Labour Party|Antigua Labour Party|ALP
PTY AUS o: Liberal-National coalition, Australian Liberals|Liberal National Party|LNP, One Nation|Pauline Hanson's One Nation
PTY AUS o: National Party of Australia, Australian Greens, Australian Democrats
PTY AUS o: Palmer United Party|United Australia Party|Clive Palmer's United Australia Party, Family First, Katter's Australian Party
PTY AUS o: Nick Xenophon Team, Jacqui Lambie Network, Country Liberal Party
PTY AUT o: Freedom Party of Austria|Austrian Freedom Party|FPOe, ÖVP|OeVP, SPÖ|SPOe|Social Democratic Party of Austria|Austrian Social Democrats, NEOS
PTY AUT o: Alliance for the Future of Austria|BZÖ, Team Stronach, Liste Pilz
PTY AZE o: New Azerbaijan Party|Yeni Azerbaijan Party|YAP|Yeni Azərbaycan, Musavat|Musavat Party
PTY AZE o: Azerbaijani Popular Front|Azerbaijan Popular Front Party|Popular Front of Azerbaijan|APFP, Azadliq bloc|Azadlig bloc
PTY AZE o: Azerbaijan Democratic Party, Islamic Party of Azerbaijan
PTY BEL o: Vlaams Belang|Flemish Interest, Vlaams Blok|Flemish Bloc, N-VA|New Flemish Alliance|Nieuw-Vlaamse Alliantie
PTY BEL o: CD&V|Christian Democratic and Flemish|Flemish Christian Democrats, Open VLD|VLD|Flemish Liberals and Democrats
PTY BEL o: Mouvement Réformateur|Reformist Movement, cdH|Humanist Democratic Centre, Les Engagés, Ecolo|Ecolo-Groen, Vooruit
PTY BEL o: PTB-PVDA|Workers' Party of Belgium|PVDA, PS, DéFI
PTY BGR o: Movement for Rights and Freedoms|DPS|MRF, Ataka, We Continue the Change|PP-DB, Vazrazhdane
PTY BGR o: NDSV|National Movement Simeon II|Simeon II National Movement, Union of Democratic Forces|UDF, Democratic Bulgaria
PTY BGR o: Democrats for a Strong Bulgaria, VMRO-BND|VMRO, United Patriots
PTY BIH o: Party of Democratic Action|SDA, Serb Democratic Party|Serbian Democratic Party|SDS, Alliance of Independent Social Democrats, HDZ BiH|HDZ
PTY BIH o: Social Democratic Party of Bosnia and Herzegovina|SDP BiH|SDP, Party for Bosnia and Herzegovina|SBiH, Party of Democratic Progress|PDP
PTY BIH o: Democratic Front BiH, People and Justice, Naša stranka, HDZ 1990, Union for a Better Future|SBB
PTY BLR o: Belarusian Popular Front|BPF|Belarusian People's Front, United Civic Party
PTY BMU o: Progressive Labour Party, United Bermuda Party|UBP
PTY BOL o: Movement Toward Socialism|Movement to Socialism|Movement Towards Socialism|Movimiento al Socialismo|MAS-IPSP
PTY BOL o: MNR|Nationalist Revolutionary Movement|Movimiento Nacionalista Revolucionario|National Revolutionary Movement
PTY BOL o: MIR|Movement of the Revolutionary Left|Movimiento de Izquierda Revolucionaria|Leftist Revolutionary Movement
PTY BOL o: Nationalist Democratic Action|Acción Democrática Nacionalista|ADN, New Republican Force|Nueva Fuerza Republicana|NFR
PTY BOL o: PODEMOS|Poder Democrático Social|Social and Democratic Power
PTY BOL o: Indigenous Pachakuti Movement|Pachakuti Indigenous Movement|Movimiento Indígena Pachakuti|MIP, Conscience of Fatherland|CONDEPA
PTY BOL o: Comunidad Ciudadana|Civic Community|Citizen Community, Unidad Nacional|National Unity Front, Creemos
PTY BOL o: Movimiento Sin Miedo|Movement Without Fear|Without Fear Movement|MSM, Solidarity and Civic Unity|UCS
PTY BRA o: Partido dos Trabalhadores|Brazilian Workers' Party
PTY BRA o: PMDB|Brazilian Democratic Movement Party|Partido do Movimento Democrático Brasileiro|Party of the Brazilian Democratic Movement
PTY BRA o: Partido da Social Democracia Brasileira|Brazilian Social Democratic Party, PFL|Liberal Front Party|Partido da Frente Liberal
PTY BRA o: Progressistas|Partido Progressista|PP, União Brasil, Partido Socialismo e Liberdade
PTY BRA o: PCdoB|Communist Party of Brazil|Partido Comunista do Brasil, Cidadania|PPS|Popular Socialist Party, Avante, Rede Sustentabilidade
PTY BRA o: PRN|National Reconstruction Party, PRB|Brazilian Republican Party, Centrão, Solidariedade, Partido Democrático Trabalhista
PTY BRA o: Brazilian Labour Party|Partido Trabalhista Brasileiro
PTY BRB o: Barbados Labour Party
PTY CAN o: Conservative Party of Canada|Canadian Conservatives, Liberal Party of Canada|Canadian Liberals, New Democratic Party|NDP|New Democrats
PTY CAN o: Bloc Québécois|BQ, Parti Québécois|PQ, Coalition Avenir Québec|CAQ, Canadian Alliance
PTY CAN o: Progressive Conservatives|Progressive Conservative Party of Canada, Reform Party of Canada, People's Party of Canada
PTY CAN o: Wildrose Party|Wildrose, United Conservative Party|UCP, Québec solidaire, Saskatchewan Party, Action démocratique du Québec|ADQ
PTY CAN o: Quebec Liberal Party
PTY CHE o: Swiss People's Party|SVP|Schweizerische Volkspartei|UDC, FDP.The Liberals, Swiss Social Democratic Party
PTY CHL o: Concertación, Nueva Mayoría, Broad Front|Frente Amplio, Socialist Party of Chile|Partido Socialista de Chile, Unión Demócrata Independiente
PTY CHL o: Renovación Nacional, Partido por la Democracia, Partido Demócrata Cristiano|Chilean Christian Democrats, Apruebo Dignidad|I Approve Dignity
PTY CHL o: Convergencia Social, Chile Vamos|Let's Go Chile|Chile Podemos Más, Alliance for Chile|Alianza por Chile
PTY CHL o: Partido Republicano de Chile|Chilean Republican Party, Partido de la Gente, Revolución Democrática, Unidad Popular
PTY CHL o: Amarillos por Chile|Amarillos
PTY COK o: Demo Party
PTY COL o: Partido Conservador Colombiano|Colombian Conservative Party, Partido Liberal Colombiano|Colombian Liberal Party
PTY COL o: Party of the U|Partido de la U|La U|Social Party of National Unity, Cambio Radical
PTY COL o: Polo Democrático|Polo Democrático Alternativo|Democratic Pole, Unión Patriótica, Colombia Humana
PTY COL o: Comunes|Common Alternative Revolutionary Force|FARC party, Alianza Verde, M-19 Democratic Alliance|AD M-19, Convergencia Ciudadana
PTY COL o: Liga de Gobernantes Anticorrupción, Opción Ciudadana
PTY CRI o: National Liberation Party|Partido Liberación Nacional, Citizens' Action Party|Partido Acción Ciudadana
PTY CRI o: Social Christian Unity Party|Partido Unidad Social Cristiana|PUSC, Frente Amplio, Libertarian Movement|Movimiento Libertario
PTY CRI o: Restauración Nacional
PTY CUB o: Communist Party of Cuba|Partido Comunista de Cuba, Union of Young Communists|Young Communist League of Cuba|UJC
PTY CUB o: Committees for the Defense of the Revolution|CDR
PTY CYP o: AKEL|Progressive Party of Working People, Democratic Rally|DISY, DIKO, EDEK, ELAM|National Popular Front, UBP
PTY CZE o: ANO|Akce nespokojenych obcanu, Civic Democratic Party|Civic Democrats|Občanská demokratická strana
PTY CZE o: ČSSD|Czech Social Democratic Party|Czech Social Democrats, TOP 09, STAN|Mayors and Independents, Civic Forum|Občanské fórum, Věci veřejné
PTY CZE o: SPOLU
PTY DEU o: Christlich Demokratische Union, Christian Social Union|Christlich-Soziale Union, Freie Demokratische Partei|Free Democratic Party
PTY DEU o: Bündnis 90/Die Grünen|Bündnis 90|Die Grünen, Alternative für Deutschland, Linkspartei, Party of Democratic Socialism|PDS
PTY DEU o: National Democratic Party of Germany|NPD, Socialist Unity Party|Socialist Unity Party of Germany|SED
PTY DEU o: Bündnis Sahra Wagenknecht|Sahra Wagenknecht Alliance, Sozialdemokratische Partei Deutschlands, Republikaner|Die Republikaner
PTY DEU o: Freie Wähler|Free Voters, German People's Union|DVU, Die Heimat
PTY DMA o: Dominica Labour Party, United Workers' Party
PTY DNK o: Socialdemokratiet|Danish Social Democrats, Venstre, Danish People's Party|Dansk Folkeparti, Radikale Venstre
PTY DNK o: Enhedslisten|Red-Green Alliance, Socialistisk Folkeparti, Danish Conservative People's Party|Konservative Folkeparti, Nye Borgerlige
PTY DNK o: Denmark Democrats|Danmarksdemokraterne
PTY DOM o: Dominican Liberation Party|Partido de la Liberación Dominicana|Party of Dominican Liberation
PTY DOM o: Dominican Revolutionary Party|Partido Revolucionario Dominicano, Modern Revolutionary Party|Partido Revolucionario Moderno
PTY DOM o: Social Christian Reformist Party|Reformist Social Christian Party|Partido Reformista Social Cristiano, Fuerza del Pueblo, Marcha Verde
PTY ECU o: PAIS Alliance|Alianza PAIS|Country Alliance|Proud and Sovereign Fatherland, Pachakutik, Social Christian Party|Partido Social Cristiano
PTY ECU o: Izquierda Democrática, Ecuadorian Roldosist Party|Ecuadorean Roldosist Party|Partido Roldosista|PRE, Democracia Popular|DP
PTY ECU o: CREO|Creando Oportunidades|Creating Opportunities
PTY ECU o: Revolución Ciudadana|Citizens' Revolution Movement|Citizen Revolution|Citizens' Revolution, Acción Democrática Nacional|ADN
PTY ECU o: PRIAN|Institutional Renewal Party of National Action, Sociedad Patriótica|Partido Sociedad Patriótica, Movimiento Popular Democrático|MPD
PTY ECU o: Fuerza Compromiso Social
PTY ESP o: Ciudadanos|Citizens party, Partido Socialista Obrero Español|Spanish Socialist Party|Spanish Socialists, Izquierda Unida|United Left|IU
PTY ESP o: Convergència i Unió|Convergence and Union|CiU
PTY ESP o: Esquerra Republicana|ERC|Esquerra Republicana de Catalunya|Republican Left of Catalonia|Catalan Republican Left
PTY ESP o: Junts per Catalunya|Together for Catalonia|Junts|JxCat, Popular Unity Candidacy|Candidatura d'Unitat Popular
PTY ESP o: PNV|Basque Nationalist Party|EAJ-PNV|Partido Nacionalista Vasco, EH Bildu|Bildu, Batasuna|Herri Batasuna|Euskal Herritarrok
PTY ESP o: Unidas Podemos|Unidos Podemos, Sortu, Bloque Nacionalista Galego|Galician Nationalist Bloc|BNG, Coalición Canaria|Canarian Coalition, UPyD
PTY ESP o: Más Madrid|Más País, PDeCAT, Union of the Democratic Centre|Unión de Centro Democrático, Alianza Popular, Sumar movement, En Comú Podem
PTY ESP o: Partido Popular de Cataluña
PTY EST o: Reformierakond|Estonian Reform Party, Keskerakond|Estonian Centre Party, Isamaa|Pro Patria Union|Pro Patria and Res Publica Union|IRL, EKRE
PTY EST o: Eesti 200, Res Publica
PTY FIN o: Finns Party|True Finns|Perussuomalaiset, Kokoomus, Keskusta|Finnish Centre Party, Finnish Social Democratic Party|SDP, Vasemmistoliitto
PTY FIN o: Swedish People's Party of Finland|Swedish People's Party
PTY FJI o: FijiFirst, SODELPA|Social Democratic Liberal Party, SDL|Soqosoqo Duavata ni Lewenivanua|Soqosoqo Duavata Lewenivanua
PTY FJI o: SVT|Soqosoqo ni Vakavulewa ni Taukei, Fiji Labour Party|FLP, National Federation Party|NFP
PTY FJI o: Conservative Alliance-Matanitu Vanua|Matanitu Vanua|CAMV, New Labour Unity Party, Fijian Association Party
PTY FRA o: Front National|FN, Union for a Popular Movement, Les Républicains|LR
PTY FRA o: Rally for the Republic|RPR|Rassemblement pour la République, Union for French Democracy, Parti socialiste|French Socialist Party|PS
PTY FRA o: La République en Marche|LaREM|Republic on the Move, La France Insoumise|France Insoumise, MoDem, Reconquête
PTY FRA o: French Communist Party|PCF|Parti communiste français, Europe Ecologie-Les Verts, Les Verts, Renaissance party, Horizons party
PTY FRA o: New Popular Front|Nouveau Front populaire, NUPES, Lutte Ouvrière, Ligue communiste révolutionnaire|LCR, New Anticapitalist Party
PTY FRA o: Place Publique, Debout la France, Mouvement national républicain|MNR, Union of the Right for the Republic
PTY FRO o: Tjóðveldi, Javnaðarflokkurin
PTY GBR o: Democratic Unionist Party|Democratic Unionists, Ulster Unionist Party|UUP|Ulster Unionists, Social Democratic and Labour Party|SDLP
PTY GBR o: Scottish National Party|Scottish Nationalists, Plaid Cymru, UK Independence Party, Brexit Party, Traditional Unionist Voice|TUV
PTY GBR o: British National Party|BNP, Tories|British Conservative Party|Conservative and Unionist Party, British Labour Party|New Labour
PTY GBR o: Green Party of England and Wales, Respect party, Progressive Unionist Party|PUP, Change UK, English Democrats, 1922 Committee
PTY GBR o: Northern Ireland Alliance Party, Vote Leave, Leave.EU, Better Together, Yes Scotland
PTY GEO o: Georgian Dream|Kartuli Ocneba, United National Movement|UNM, European Georgia, Lelo|Lelo for Georgia, Girchi, Republican Party of Georgia
PTY GEO o: Labour Party of Georgia|Georgian Labour Party, Alliance of Patriots|Alliance of Patriots of Georgia
PTY GEO o: Citizens' Union of Georgia|Union of Citizens of Georgia, Strategy Aghmashenebeli, Conservative Party of Georgia, Burjanadze-Democrats
PTY GRC o: New Democracy|Nea Dimokratia|ND, PASOK|Panhellenic Socialist Movement, Syriza|Coalition of the Radical Left, Golden Dawn|Chrysi Avgi
PTY GRC o: KKE|Communist Party of Greece|Greek Communist Party, Independent Greeks|ANEL, LAOS party|Popular Orthodox Rally, To Potami|Potami, Dimar
PTY GRC o: MeRA25, Greek Solution|Elliniki Lysi, Synaspismos, LAE, Political Spring, Spartans party, Niki party
PTY GRD o: New Jewel Movement, Grenada United Labour Party|GULP
PTY GRL o: Siumut, Inuit Ataqatigiit|IA, Naleraq, Demokraatit, Atassut
PTY GTM o: National Unity of Hope|Unidad Nacional de la Esperanza, Guatemalan Republican Front|Frente Republicano Guatemalteco|FRG
PTY GTM o: PAN|Partido de Avanzada Nacional, Semilla|Seed Movement, Vamos|Vamos party, Valor party|Valor-Unionista
PTY GTM o: GANA|Grand National Alliance|Gran Alianza Nacional, LIDER|Lider party|Renewed Democratic Liberty, Partido Patriota|PP
PTY GTM o: URNG|Guatemalan National Revolutionary Union, Winaq, New Guatemala Democratic Front|FDNG
PTY GUY o: People's Progressive Party|PPP|PPP/Civic, People's National Congress|PNC|PNCR|People's National Congress Reform
PTY GUY o: APNU|A Partnership for National Unity|APNU+AFC, Working People's Alliance|WPA, We Invest in Nationhood|WIN party
PTY HND o: Liberty and Refoundation|Libertad y Refundación|Freedom and Refoundation, National Party of Honduras|Partido Nacional de Honduras
PTY HND o: Liberal Party of Honduras|Partido Liberal de Honduras, Salvador de Honduras, Unificación Democrática, Partido Innovación y Unidad
PTY HRV o: Croatian Democratic Union|Hrvatska demokratska zajednica, SDP|Social Democratic Party of Croatia, Bridge of Independent Lists, Možemo
PTY HRV o: Domovinski pokret, Croatian Peasant Party|HSS, Croatian Party of Rights|HSP, Croatian Social Liberal Party|HSLS
PTY HRV o: Croatian People's Party|HNS, Zivi zid|Human Blockade
PTY HTI o: Fanmi Lavalas|Lavalas|Lavalas Family|Lavalas Party|Famni Lavalas
PTY HTI o: Organisation du peuple en lutte|Organization of Struggling People|Struggling People's Organization|OPL, Lespwa, Inite
PTY HTI o: PHTK|Parti Haïtien Tèt Kale|Tet Kale|Bald Headed Party, Pitit Dessalines|Pitit Desalin|Platform Pitit Desalin, Group of 184|Groupe des 184
PTY HTI o: Democratic Convergence|Convergence Démocratique, LAPEH, Fusion of Haitian Social Democrats|Fusion des sociaux-démocrates, RDNP
PTY HTI o: FNCD|National Front for Change and Democracy, Montana Accord group|Montana Group
PTY HTI o: Democratic and Popular Sector|Secteur démocratique et populaire, MOCHRENHA
PTY HUN o: Fidesz|Fidesz-MPP|Federation of Young Democrats|Alliance of Young Democrats, Hungarian Democratic Forum|MDF
PTY HUN o: Alliance of Free Democrats|SZDSZ, Tisza|Respect and Freedom Party, Independent Smallholders' Party|Smallholders' Party|FKGP
PTY HUN o: LMP|Politics Can Be Different, Mi Hazánk|Our Homeland Movement, MIÉP|Hungarian Justice and Life Party
PTY IRL o: Irish Labour Party, Progressive Democrats, Aontú, People Before Profit|Solidarity-People Before Profit, Republican Sinn Féin
PTY ISL o: Sjálfstæðisflokkurinn, Framsókn|Framsóknarflokkurinn, Left-Green Movement|Vinstri græn, Samfylkingin, Píratar|Pirate Party, Viðreisn
PTY ITA o: Northern League|Lega Nord, Brothers of Italy|FdI, Five Star Movement|5-Star Movement|Movimento 5 Stelle
PTY ITA o: Partito Democratico|Italian Democratic Party, Italia Viva, People of Freedom|People of Liberty|Popolo della Libertà|PDL
PTY ITA o: Alleanza Nazionale|National Alliance, Democratic Party of the Left|PDS|Democrats of the Left
PTY ITA o: Rifondazione Comunista|Communist Refoundation|Communist Refoundation Party|Refounded Communists, Italian Communist Party|PCI
PTY ITA o: Democrazia Cristiana|Italian Christian Democrats, Italian Socialist Party|PSI, La Margherita|Daisy party, The Olive Tree|L'Ulivo|Ulivo
PTY ITA o: Union of Christian and Centre Democrats|UDC, Italian Social Movement|MSI|Movimento Sociale Italiano, Azione, Scelta Civica|Civic Choice
PTY ITA o: Italy of Values|Italia dei Valori, House of Freedoms|Casa delle Libertà, Freedom Pole|Pole of Liberties
PTY ITA o: South Tyrolean People's Party|Südtiroler Volkspartei, Popolari, Radicali Italiani, Nuovo Centrodestra|New Centre Right, Forza Nuova
PTY ITA o: CasaPound
PTY JAM o: Jamaica Labour Party
PTY KAZ o: Nur Otan, Amanat, Ak Zhol|Ak Jol|Aq Zhol|Aq Jol, Democratic Choice of Kazakhstan|DVK|QDT, Alga|Alga party
PTY KAZ o: Nationwide Social Democratic Party|OSDP, Communist People's Party of Kazakhstan, Asar, Respublica party, Baytaq
PTY KGZ o: Ata-Zhurt|Ata-Jurt, Respublika, Ar Namys, Ata-Meken, Ak Jol|Ak Zhol, Mekenim Kyrgyzstan|My Homeland Kyrgyzstan, Birimdik, Butun Kyrgyzstan
PTY KGZ o: Social Democratic Party of Kyrgyzstan|SDPK, Onuguu-Progress|Onuguu, Respublika-Ata Jurt, Ata-Jurt Kyrgyzstan, Kyrgyzstan party, Ishenim
PTY KGZ o: Yntymak
PTY KIR o: Boutokaan te Koaua, Maurin Kiribati, Boutokan Kiribati Moa Party
PTY KNA o: St Kitts and Nevis Labour Party|St. Kitts-Nevis Labour Party, Team Unity
PTY LCA o: Saint Lucia Labour Party|St. Lucia Labour Party
PTY LTU o: Sąjūdis, Homeland Union|Tėvynės sąjunga, Lithuanian Social Democratic Party, Lithuanian Farmers and Greens Union|Farmers and Greens Union
PTY LTU o: Darbo partija, Order and Justice, Dawn of Nemunas|Nemunas Dawn|Nemuno Aušra, Lithuanian Democratic Labour Party|LDDP
PTY LUX o: CSV|Christian Social People's Party, LSAP|Luxembourg Socialist Workers' Party
PTY LVA o: Latvian Popular Front|Popular Front of Latvia, Latvia's Way|Latvijas Ceļš, New Era|Jaunais laiks, Vienotība
PTY LVA o: Harmony Centre|Saskaņa|Saskanas Centrs, Latvijas Krievu savienība|Latvian Russian Union, For Fatherland and Freedom|Tevzemei un Brivibai
PTY LVA o: New Unity|Jaunā Vienotība, Zatlers' Reform Party
PTY MDA o: Democratic Party of Moldova|PDM, Shor Party|Șor Party, Liberal Democratic Party of Moldova|PLDM, Dignity and Truth Platform
PTY MDA o: Alliance for European Integration, Our Moldova Alliance, Christian Democratic People's Party, Popular Front of Moldova, Patriotic Bloc
PTY MDA o: Pro-Moldova
PTY MEX o: Partido Acción Nacional, Partido Revolucionario Institucional, PRD|Partido de la Revolución Democrática, Movimiento Regeneración Nacional
PTY MEX o: Partido Verde Ecologista de México|PVEM|Green Ecologist Party of Mexico, Partido del Trabajo|PT, Movimiento Ciudadano|Citizens' Movement
PTY MEX o: Nueva Alianza|New Alliance Party|PANAL, Encuentro Social|PES
PTY MHL o: Aelon Kein Ad
PTY MKD o: VMRO-DPMNE|Internal Macedonian Revolutionary Organization, SDSM|SDUM, Democratic Union for Integration|DUI
PTY MKD o: Democratic Party of Albanians|PDSH, Alliance for Albanians, Party for Democratic Prosperity|PDP, Levica
PTY MLT o: Partit Laburista|Malta Labour Party, Partit Nazzjonalista
PTY MNE o: Democratic Party of Socialists of Montenegro|Democratic Party of Socialists|DPS, DF, Europe Now|Europe Now Movement|Pokret Evropa sad
PTY MNE o: United Reform Action|URA, Socialist People's Party of Montenegro|SNP, New Serb Democracy, Liberal Alliance of Montenegro
PTY MSR o: Movement for Change and Prosperity
PTY NCL o: Rassemblement-UMP, Caledonian Union|Union calédonienne, Palika, The Republicans of New Caledonia, Calédonie ensemble|Caledonia Together
PTY NCL o: Eveil océanien|L'Éveil océanien, Loyalistes|Les Loyalistes, Rally for Caledonia in the Republic|RPCR, National Union for Independence|UNI
PTY NIC o: FSLN|Frente Sandinista|Frente Sandinista de Liberación Nacional, Sandinista party
PTY NIC o: Constitutionalist Liberal Party|Constitutional Liberal Party|Liberal Constitutional Party|Partido Liberal Constitucionalista
PTY NIC o: Sandinista Renovation Movement|Sandinista Renewal Movement|Movimiento Renovador Sandinista|MRS|Unamos
PTY NIC o: National Opposition Union|Unión Nacional Opositora, Citizens for Liberty|Ciudadanos por la Libertad|CxL
PTY NLD o: VVD|People's Party for Freedom and Democracy, Party for Freedom|Partij voor de Vrijheid, CDA|Christian Democratic Appeal
PTY NLD o: PvdA|Partij van de Arbeid|Dutch Labour Party, D66|Democrats 66, GroenLinks|GreenLeft, Socialistische Partij
PTY NLD o: Forum for Democracy|Forum voor Democratie|FvD, Lijst Pim Fortuyn|Pim Fortuyn List|LPF, BBB|BoerBurgerBeweging|Farmer-Citizen Movement
PTY NLD o: New Social Contract|Nieuw Sociaal Contract, ChristenUnie, Partij voor de Dieren|Party for the Animals, DENK, SGP, Volt Nederland
PTY NOR o: Arbeiderpartiet|Norwegian Labour Party, Høyre|Norwegian Conservative Party, Fremskrittspartiet|FrP, Senterpartiet
PTY NOR o: Sosialistisk Venstreparti|Socialist Left Party|SV, Kristelig Folkeparti|KrF, Miljøpartiet De Grønne
PTY NRU o: Nauru First|Naoero Amo
PTY NZL o: New Zealand Labour Party|NZ Labour, New Zealand National Party|NZ National Party, New Zealand First|NZ First, ACT Party|ACT New Zealand
PTY NZL o: Māori Party|Te Pāti Māori, Mana Movement|Mana Party, United Future
PTY PAN o: Democratic Revolutionary Party|Partido Revolucionario Democrático|Revolutionary Democratic Party
PTY PAN o: Panameñista Party|Arnulfista Party|Partido Panameñista, Democratic Change|Cambio Democrático, Realizando Metas
PTY PER o: APRA|American Popular Revolutionary Alliance|Partido Aprista|Peruvian Aprista Party|Aprista Party|Apristas
PTY PER o: Fujimoristas|Fujimorists|Fujimorismo, Cambio 90|Change 90|Cambio 90-New Majority, Perú Posible|Possible Peru, Acción Popular|Popular Action
PTY PER o: Partido Popular Cristiano|Popular Christian Party|PPC, Partido Nacionalista Peruano|Peruvian Nationalist Party|Gana Perú
PTY PER o: Peruanos por el Kambio|Peruvians for Change|PPK, Unidad Nacional, Union for Peru|Unión por el Perú|UPP, Perú Libre|Free Peru, Avanza País
PTY PER o: Renovación Popular|Popular Renewal, Podemos Perú|We Can Peru, Alianza para el Progreso, Somos Perú|We Are Peru, Nuevo Perú
PTY PER o: Juntos por el Perú|Together for Peru, Izquierda Unida|United Left|IU, Frente Amplio, Partido Morado
PTY PER o: FREPAP|Agricultural People's Front of Peru, Solidaridad Nacional, Frente Independiente Moralizador, Perú 2000
PTY PER o: Alianza por el Futuro|Alliance for the Future, Vamos Vecino, Fredemo
PTY PNG o: Pangu Pati|Pangu|Pangu Party, People's National Congress Party|PNC, National Alliance Party|National Alliance
PTY PNG o: People's Democratic Movement|PDM, United Resources Party, PNG Party, Papua New Guinea Party, Triumph Heritage Empowerment Party, PPP
PTY PNG o: Melanesian Alliance, New Bougainville Party
PTY POL o: Prawo i Sprawiedliwosc, Platforma Obywatelska|PO, Civic Coalition|Koalicja Obywatelska
PTY POL o: Polskie Stronnictwo Ludowe|Polish People's Party|Polish Peasant Party, Democratic Left Alliance|Sojusz Lewicy Demokratycznej|SLD
PTY POL o: League of Polish Families|LPR, Samoobrona|Self-Defense of the Republic of Poland, Unia Wolności|UW, Solidarity Electoral Action|AWS
PTY POL o: Kukiz'15, Nowoczesna, Lewica|Lewica Razem, Razem, Palikot's Movement, Poland 2050|Polska 2050, Polish United Workers' Party|PZPR|PUWP
PTY POL o: Solidarna Polska|United Poland, Porozumienie, Trzecia Droga, Ruch Narodowy
PTY PRI o: New Progressive Party|Partido Nuevo Progresista, Popular Democratic Party|Partido Popular Democrático
PTY PRI o: Puerto Rican Independence Party|Partido Independentista Puertorriqueño, Movimiento Victoria Ciudadana
PTY PRT o: Partido Socialista|Portuguese Socialist Party|PS, Partido Social Democrata|Portuguese Social Democrats|PSD, CDS-PP
PTY PRT o: Bloco de Esquerda|Left Bloc, Iniciativa Liberal, Portuguese Communist Party|PCP, LIVRE, Aliança Democrática
PTY PRY o: Colorado Party|Partido Colorado|ANR|National Republican Association|Colorados, Authentic Radical Liberal Party|PLRA
PTY PRY o: Frente Guasú|Guasu Front, Patriotic Alliance for Change|Alianza Patriótica para el Cambio
PTY PRY o: UNACE|National Union of Ethical Citizens|Union of Ethical Citizens, Encuentro Nacional, Patria Querida|Beloved Fatherland, Honor Colorado
PTY PRY o: Concertación Nacional
PTY PYF o: Tavini|Tavini Huiraatira, Tahoeraa|Tahoeraa Huiraatira, Tapura|Tapura Huiraatira
PTY ROU o: PSD|Partidul Social Democrat, PNL|Partidul Național Liberal, Save Romania Union|USR|USR-PLUS
PTY ROU o: Alliance for the Union of Romanians|Alliance for the Unity of Romanians, Greater Romania Party|PRM|Romania Mare
PTY ROU o: Democratic Alliance of Hungarians in Romania|Democratic Union of Hungarians in Romania|UDMR|RMDSZ, Democratic Liberal Party|PDL, FSN
PTY ROU o: National Peasant Party|PNTCD|Christian Democratic National Peasants' Party
PTY ROU o: Democratic Convention of Romania|Romanian Democratic Convention|CDR, Pro Romania, SOS Romania, Party of Young People
PTY RUS o: A Just Russia|Just Russia|Spravedlivaya Rossiya, Liberal Democratic Party of Russia, Yedinaya Rossiya
PTY RUS o: Union of Right Forces|Union of Rightist Forces|SPS, Our Home Is Russia, Fatherland-All Russia, Rodina
PTY RUS o: PARNAS|RPR-PARNAS|People's Freedom Party, Russia's Choice|Russia's Democratic Choice|Democratic Choice of Russia
PTY RUS o: Communist Party of the Soviet Union|CPSU|Soviet Communist Party, Agrarian Party of Russia, Pamyat
PTY RUS o: All-Russia People's Front|All-Russian Popular Front, Civic Initiative, Democratic Russia, Right Cause
PTY SLB o: Ownership Unity and Responsibility Party|OUR Party|Democratic Coalition Government for Advancement|DCGA, Kadere Party
PTY SLV o: FMLN|Farabundo Marti Front, ARENA|Nationalist Republican Alliance|Alianza Republicana Nacionalista
PTY SLV o: GANA|Gran Alianza por la Unidad Nacional|Grand Alliance for National Unity, National Conciliation Party|Partido de Concertación Nacional
PTY SLV o: Vamos
PTY SRB o: Serbian Progressive Party|Srpska napredna stranka, Socialist Party of Serbia|SPS, Serbian Radical Party|SRS|Serbian Radicals
PTY SRB o: Democratic Party of Serbia|DSS, Democratic Opposition of Serbia, Serbian Renewal Movement|SPO, G17 Plus|G17, Yugoslav Left|JUL, Dveri
PTY SRB o: Together for Serbia, Yugoslav United Left, League of Social Democrats of Vojvodina, United Regions of Serbia, Party for Democratic Action
PTY SRB o: New Serbia, League of Communists of Yugoslavia|League of Communists
PTY SUR o: NDP|Nationale Democratische Partij, Progressive Reform Party|Vooruitstrevende Hervormingspartij, New Front|Nieuw Front, Pertjajah Luhur
PTY SUR o: Mega Combination|Megacombinatie
PTY SVK o: Movement for a Democratic Slovakia|HZDS, SMER|Smer-SSD|Direction-Social Democracy, OLaNO, SDKÚ|Slovak Democratic and Christian Union
PTY SVK o: Hlas-SD|Hlas, Progressive Slovakia|Progresívne Slovensko, Most-Híd
PTY SVK o: People's Party Our Slovakia|Kotleba|Kotleba - People's Party Our Slovakia, Public Against Violence, Sme Rodina
PTY SVK o: Party of the Hungarian Coalition|Hungarian Coalition Party|SMK, Za ľudí
PTY SVN o: Slovenian Democratic Party, Liberal Democracy of Slovenia|LDS, Positive Slovenia, Modern Centre Party|SMC, DeSUS, Gibanje Svoboda
PTY SVN o: Nova Slovenija|New Slovenia|NSi, List of Marjan Šarec|LMŠ, Slovenian People's Party
PTY SWE o: Swedish Social Democratic Party|Socialdemokraterna, Moderaterna|Moderate Party, Sweden Democrats|Sverigedemokraterna|SD, Centerpartiet
PTY SWE o: Folkpartiet|Liberalerna, Kristdemokraterna, Vänsterpartiet, Miljöpartiet, New Democracy
PTY TJK o: Islamic Renaissance Party|Islamic Renaissance Party of Tajikistan|IRPT|Islamic Revival Party, People's Democratic Party of Tajikistan|HDKT
PTY TJK o: Social Democratic Party of Tajikistan
PTY TON o: Friendly Islands Democratic Party|Democratic Party of the Friendly Islands|PTOA|Paati Temokalati 'a e 'Otu Motu 'Anga'ofa
PTY TON o: Tonga Human Rights and Democracy Movement|HRDMT
PTY TTO o: People's Partnership, National Alliance for Reconstruction
PTY TUR o: Adalet ve Kalkınma Partisi, Cumhuriyet Halk Partisi, Milliyetçi Hareket Partisi, Motherland Party|ANAP|Anavatan Partisi
PTY TUR o: True Path Party|DYP|Dogru Yol Partisi, Welfare Party|Refah|Refah Partisi, Virtue Party|Fazilet|Fazilet Partisi
PTY TUR o: Democratic Left Party|DSP|Demokratik Sol Parti, Democratic Society Party|DTP, Peace and Democracy Party|BDP, Saadet Partisi
PTY TUR o: İYİ Party|Iyi Parti, Great Unity Party|Grand Unity Party|BBP, People's Democracy Party|HADEP, New Welfare Party|Yeniden Refah|New Welfare
PTY TUR o: Workers' Party of Turkey|Turkish Workers' Party, Zafer Partisi, Gelecek Partisi, Peoples' Equality and Democracy Party
PTY TUR o: Social Democratic Populist Party|SHP, Vatan Partisi, HÜDA PAR|Free Cause Party, Genç Parti, Nation Alliance|Millet İttifakı
PTY UKR o: Party of Regions, Batkivshchyna|Fatherland Party, Our Ukraine|Nasha Ukraina, Servant of the People|Sluha Narodu, Petro Poroshenko Bloc
PTY UKR o: Yulia Tymoshenko Bloc|BYuT|BYT, Svoboda, Right Sector|Pravy Sektor|Praviy Sektor, Opposition Platform - For Life|OPFL, Opposition Bloc
PTY UKR o: Rukh|People's Movement of Ukraine, Holos, UDAR, Narodny Front, Socialist Party of Ukraine, Communist Party of Ukraine, Samopomich
PTY UKR o: Radical Party of Oleh Lyashko, UNA-UNSO, National Corps
PTY URY o: Frente Amplio, Partido Nacional|Blanco Party|Blancos|Partido Blanco, Partido Colorado, Encuentro Progresista|Progressive Encounter
PTY URY o: Cabildo Abierto, Nuevo Espacio, Movimiento de Participación Popular|Movement of Popular Participation|MPP, Coalición Multicolor
PTY USA o: Republican Party|Grand Old Party, Democrats|US Democratic Party, Republican National Committee|RNC, Democratic National Committee|DNC
PTY USA o: Tea Party|Tea Party movement, Democratic Socialists of America, Democratic Congressional Campaign Committee, Lincoln Project
PTY USA o: Reform Party of the United States, No Labels, Trump campaign, Biden campaign, Clinton campaign, Obama campaign
PTY UZB o: O'zlidep|Uzlidep|Liberal Democratic Party of Uzbekistan, Milliy Tiklanish, Fidokorlar, Adolat
PTY VCT o: Unity Labour Party, New Democratic Party|NDP
PTY VEN o: PSUV|Partido Socialista Unido de Venezuela, Fifth Republic Movement|Movimiento Quinta República|Movement for the Fifth Republic|MVR
PTY VEN o: Acción Democrática, Primero Justicia, Voluntad Popular|Popular Will, Un Nuevo Tiempo|A New Time|A New Era, Causa R|La Causa R|Radical Cause
PTY VEN o: MAS, Proyecto Venezuela|Project Venezuela, Patria Para Todos|Fatherland for All|PPT, Podemos, Avanzada Progresista, Acción por la República
PTY VEN o: Alianza Bravo Pueblo, Somos Venezuela
PTY VUT o: Vanua'aku Pati|Vanuaku Pati|Vanua'aku Party, Union of Moderate Parties|UMP, Vanuatu National United Party|National United Party|NUP
PTY VUT o: Vanuatu Republican Party, Graon mo Jastis Pati|Land and Justice Party, Reunification Movement for Change|RMC
PTY VUT o: Melanesian Progressive Party|MPP, Vanuatu Leaders Party
PTY WSM o: Human Rights Protection Party|HRPP, FAST party|Faatuatua i le Atua Samoa ua Tasi, Tautua Samoa, Samoan National Development Party|SNDP
PTY XKX o: Vetëvendosje|LVV, Serb List|Serbian List|Srpska Lista, New Kosovo Alliance|AKR, Nisma, Democratic League of Dardania
OPP BLR o: Coordination Council of Belarus|Belarusian Coordination Council, Charter 97, Malady Front|Young Front, Zubr, Tell the Truth
OPP CUB o: Ladies in White|Damas de Blanco, Cuban Patriotic Union|Patriotic Union of Cuba|UNPACU|Unión Patriótica de Cuba
OPP CUB o: Christian Liberation Movement|Movimiento Cristiano Liberación, Concilio Cubano|Cuban Council, San Isidro Movement|Movimiento San Isidro
OPP CUB o: Archipiélago, Cuban Commission for Human Rights and National Reconciliation, Project Varela|Varela Project|Proyecto Varela, Todos Unidos
OPP CUB o: Estado de SATS, Cuba Decide
OPP NCL o: FLNKS|Kanak and Socialist National Liberation Front|Kanak Socialist National Liberation Front, CCAT
OPP NIC o: Civic Alliance|Alianza Cívica|Civic Alliance for Justice and Democracy, Blue and White National Unity|Unidad Nacional Azul y Blanco|UNAB
OPP RUS o: Other Russia, National Bolshevik Party|National Bolsheviks, Levy Front, Open Russia
OPP TJK o: UTO, Group 24
OPP UZB o: Birlik, Erk|Erk party
OPP VEN o: Democratic Unity Roundtable|Democratic Unity Table|Mesa de la Unidad Democrática|Democratic Unity coalition
OPP VEN o: Coordinadora Democrática|Democratic Coordinator, Plataforma Unitaria|Democratic Unitary Platform, Súmate, Comando con Venezuela
OPP VEN o: Frente Amplio Venezuela Libre
REB ARG o: People's Revolutionary Army|Ejército Revolucionario del Pueblo|ERP, Movimiento Todos por la Patria, Resistencia Ancestral Mapuche
REB ARM o: ASALA
REB BOL o: Tupac Katari Guerrilla Army|EGTK
REB CAN o: Front de libération du Québec|FLQ, Babbar Khalsa
REB CHL o: MIR|Movimiento de Izquierda Revolucionaria, Frente Patriótico Manuel Rodríguez|FPMR, Mapu Lautaro
REB CHL o: Coordinadora Arauco-Malleco|Arauco-Malleco Coordinator|CAM, Resistencia Mapuche Lafkenche, Weichan Auka Mapu
REB COL o: FARC|Fuerzas Armadas Revolucionarias de Colombia, ELN|Ejército de Liberación Nacional, EPL|Ejército Popular de Liberación
REB COL o: M-19|19th of April Movement, FARC dissidents|FARC dissident group, Segunda Marquetalia|Second Marquetalia, Los Pelusos|Pelusos
REB COL o: Quintín Lame|Manuel Quintín Lame Armed Movement
REB COL o: Simón Bolívar Guerrilla Coordinator|Simón Bolívar Guerrilla Coordinating Board|Coordinadora Guerrillera Simón Bolívar
REB COL o: Comandos de la Frontera, Corriente de Renovación Socialista|Socialist Renovation Current, Guevarist Revolutionary Army
REB DEU o: Red Army Faction|Baader-Meinhof Gang|Baader-Meinhof group|Rote Armee Fraktion, National Socialist Underground|NSU
REB ECU o: Alfaro Vive|Alfaro Vive Carajo
REB ESP o: Euskadi Ta Askatasuna, Grupos Antiterroristas de Liberación
REB FRA o: FLNC|Corsican National Liberation Front, Front de libération nationale corse
REB GBR o: Provisional IRA|Irish Republican Army|IRA|Provisional Irish Republican Army|PIRA, Real IRA, Continuity IRA, Official IRA
REB GBR o: INLA|Irish National Liberation Army, Ulster Defence Association, Ulster Freedom Fighters|UFF, Red Hand Commando, Combat 18
REB GEO o: Zviadists, White Legion
REB GRC o: November 17|17N, Epanastatikos Agonas, Sect of Revolutionaries, Conspiracy of Fire Nuclei|Conspiracy of Cells of Fire
REB GTM o: Fuerzas Armadas Rebeldes, Ejército Guerrillero de los Pobres|EGP, ORPA|Revolutionary Organization of the People in Arms
REB HND o: Cinchoneros
REB HTI o: Cannibal Army, Revolutionary Artibonite Resistance Front|Gonaives Resistance Front|Artibonite Resistance Front
REB ITA o: Red Brigades|Brigate Rosse, Prima Linea, New Red Brigades, Ordine Nuovo
REB KAZ o: Soldiers of the Caliphate|Jund al-Khilafah
REB MEX o: Zapatista National Liberation Army|Ejército Zapatista de Liberación Nacional|Zapatista rebels, EPR|Ejército Popular Revolucionario
REB MEX o: ERPI|Revolutionary Army of the Insurgent People
REB MKD o: UCK, Albanian National Army|AKSH, National Liberation Army|NLA
REB NIC o: Contras|Nicaraguan Contras|Nicaraguan Resistance|Nicaraguan Democratic Force|FDN, Recontras, Recompas
REB NIC o: ARDE|Democratic Revolutionary Alliance
REB PER o: MRTA|Tupac Amaru|Movimiento Revolucionario Túpac Amaru|Tupac Amaru rebels
REB PER o: Shining Path rebels|Sendero|Peruvian Communist Party-Shining Path|Communist Party of Peru-Shining Path|Militarized Communist Party of Peru
REB PNG o: Bougainville Revolutionary Army|BRA, Me'ekamui Defence Force|Me'ekamui, Bougainville Resistance Forces|Bougainville Resistance Force
REB PRY o: Paraguayan People's Army|Ejército del Pueblo Paraguayo|EPP, Agrupación Campesina Armada
REB RUS o: Chechen Republic of Ichkeria, Islamic International Brigade|Islamic International Peacekeeping Brigade, Special Purpose Islamic Regiment
REB RUS o: Riyad-us Saliheen|Riyadus-Salikhin, Vilayat Kavkaz|Imarat Kavkaz
REB SLB o: Malaita Eagle Force|MEF, Isatabu Freedom Movement|IFM|Guadalcanal Revolutionary Army, Guadalcanal Liberation Front|GLF
REB SRB o: UCPMB
REB SUR o: Jungle Commando|Surinamese Liberation Army, Tucayana Amazonas
REB TJK o: Popular Front of Tajikistan, Jamaat Ansarullah
REB TTO o: Jamaat al Muslimeen
REB TUR o: Kurdistan Freedom Falcons|Kurdistan Freedom Hawks|TAK, KCK|Group of Communities in Kurdistan|Kurdistan Communities Union
REB TUR o: Devrimci Sol|Dev-Sol, MLKP|Marxist-Leninist Communist Party, TIKKO, Peace Council Kurdistan, ERNK, Turkish Revenge Brigade
REB TUR o: People's Defence Forces|HPG
REB UKR o: Donetsk People's Republic|DPR|People's Republic of Donetsk, Luhansk People's Republic|Lugansk People's Republic|LPR
REB UKR o: Donbas People's Militia|Donbass People's Militia, Sparta Battalion, Somali Battalion, Vostok Battalion
REB URY o: Tupamaro National Liberation Movement|MLN-Tupamaros
REB USA o: Weather Underground, Earth Liberation Front, Symbionese Liberation Army, Macheteros|Los Macheteros, Alpha 66
REB USA o: Atomwaffen Division|Atomwaffen, The Base neo-Nazi group, Boogaloo movement
REB UZB o: Islamic Movement of Uzbekistan|IMU, Akromiya|Akramiya
REB VEN o: Bolivarian Forces of Liberation, Bandera Roja, MBR-200|Bolivarian Revolutionary Movement
REB XKX o: Kosovo Liberation Army|KLA, Liberation Army of Presevo, Armed Forces of the Republic of Kosovo|FARK
PRM COL o: AUC|United Self-Defence Forces of Colombia|Autodefensas Unidas de Colombia
PRM COL o: ACCU|Peasant Self-Defense Forces of Cordoba and Uraba|Autodefensas Campesinas de Córdoba y Urabá, Convivir
PRM COL o: Death to Kidnappers|Muerte a Secuestradores, Bloque Cacique Nutibara, Bloque Catatumbo
PRM FJI o: Taukei Movement
PRM GEO o: Mkhedrioni
PRM GTM o: Civil Self-Defense Patrols|Civil Defense Patrols|Patrullas de Autodefensa Civil|Civil Self-Defence Patrols
PRM HTI o: Tonton Macoutes|Macoutes|VSN|Tonton Macoute, Chimeres, FRAPH|Front for the Advancement and Progress of Haiti
PRM PER o: Rondas Campesinas|Ronderos, Grupo Colina|Colina Group|Colina death squad, Rodrigo Franco Command|Comando Rodrigo Franco
PRM RUS o: Redut, Russian Cossacks, PMC Redut, Russian Imperial Movement, Rusich|Rusich Group
PRM SRB o: Arkan's Tigers|Serb Volunteer Guard|Serbian Volunteer Guard, White Eagles
PRM TUR o: Grey Wolves|Gray Wolves|Bozkurtlar
PRM VEN o: Bolivarian Circles|Círculos Bolivarianos, Colectivos, Bolivarian Militia|Milicia Bolivariana, Tupamaro movement
PRE AZE o: Nagorno-Karabakh Defense Army|Artsakh Defense Army, Nagorno-Karabakh parliament|Artsakh National Assembly
PRE CYP o: Turkish Cypriot parliament|Turkish Cypriot assembly
PRE GEO o: People's Assembly of Abkhazia|Abkhaz parliament|Abkhazian parliament, South Ossetian parliament
PRE MDA o: Transnistrian Supreme Council|Supreme Soviet of Transnistria|Transnistrian Supreme Soviet
CRM BRA o: First Capital Command, Família do Norte|Family of the North, Amigos dos Amigos, Terceiro Comando|Terceiro Comando Puro, Escritório do Crime
CRM BRA o: Bonde dos 13, Pure Third Command
CRM COL o: Medellín Cartel|Cartel de Medellín, Cali Cartel|Cartel de Cali, Norte del Valle Cartel
CRM COL o: Gulf Clan|Clan Úsuga|Urabeños|Los Urabeños|Gaitanist Self-Defense Forces|Autodefensas Gaitanistas de Colombia|EGC, Los Rastrojos|Rastrojos
CRM COL o: Águilas Negras, Los Pepes, Oficina de Envigado|Envigado Office, Los Pachenca|Conquering Self-Defense Forces of the Sierra Nevada
CRM COL o: Los Extraditables, Bacrim, Los Paisas
CRM ECU o: Los Choneros|Choneros, Los Tiguerones|Tiguerones, Los Chone Killers|Chone Killers, Los Lagartos
CRM GTM o: Los Pochos, Los Huistas|Huistas, Mendoza clan
CRM HTI o: G9|G9 alliance, 400 Mawozo, G-Pèp, Gran Grif|Baz Gran Grif, 5 Segond, Kraze Barye
CRM IRL o: Kinahan cartel|Kinahan gang|Kinahan Organised Crime Group
CRM ITA o: Sicilian Mafia, Cosa Nostra, Camorra, 'Ndrangheta, Sacra Corona Unita
CRM JAM o: Shower Posse, Spanglers
CRM MEX o: Gulf Cartel|Cártel del Golfo, Juárez Cartel|Cartel de Juárez, Tijuana Cartel|Arellano Félix Cartel|Arellano Felix Organization
CRM MEX o: Beltrán Leyva Cartel|Beltran Leyva Organization, La Familia|La Familia Michoacana|Familia Michoacana
CRM MEX o: Knights Templar|Caballeros Templarios|Knights Templar Cartel, Los Chapitos|Chapitos, Cártel Jalisco Nueva Generación, Guerreros Unidos
CRM MEX o: Los Rojos, Santa Rosa de Lima Cartel, Cártel de Sinaloa, Northeast Cartel|Cartel del Noreste, Barrio Azteca|Aztecas
CRM MEX o: Cárteles Unidos, La Unión Tepito|Union Tepito, Los Ardillos, Artistas Asesinos, Los Mayos
CRM MNE o: Kavač clan, Škaljari clan
CRM NLD o: Mocro Maffia|Mocro Mafia
CRM PRY o: Clan Rotela
CRM RUS o: Solntsevskaya Bratva, Evil Corp, Tambov gang
CRM SLV o: Barrio 18|18th Street gang|Calle 18|Mara 18, Mara Salvatrucha|MS13, Texis Cartel
CRM SRB o: Zemun Clan|Zemun gang
CRM SWE o: Foxtrot network
CRM TTO o: Rasta City
CRM USA o: Latin Kings, Mara Salvatrucha, Crips, Bloods gang, Hells Angels|Hell's Angels, Gambino family, Aryan Brotherhood, Genovese family
CRM VEN o: Tren de Aragua|Aragua Train
JRN ALB m: Koha Jone, ATA news agency|Albanian Telegraphic Agency, Gazeta Shqiptare, Top Channel, Albanian Daily News, Zeri i Popullit, Shekulli
JRN ALB m: Klan TV|TV Klan
JRN ARG m: Ámbito Financiero, Perfil, Noticias Argentinas, Diarios y Noticias|DyN, Radio Mitre, Crónica TV|Cronica, Todo Noticias|TN television
JRN ARG m: Buenos Aires Herald, Buenos Aires Times, El Cronista|El Cronista Comercial, Tiempo Argentino, Grupo Clarín|Clarin Group
JRN ARG m: La Voz del Interior, C5N, TV Pública, Chequeado, Radio 10, La Prensa, Telefe, América TV, La Capital, El Destape, Río Negro
JRN ARM m: Hetq, Azg, Aravot, Haykakan Zhamanak, Noyan Tapan|Noyan Tapan news agency, A1+, Mediamax, Arminfo, Snark news agency, Golos Armenii
JRN ARM m: PanARMENIAN.Net, 168 Zham, Asparez
JRN ATG m: Antigua Observer
JRN AUS m: Australian Financial Review|Financial Review|AFR, Daily Telegraph Sydney|Sydney Daily Telegraph, Herald Sun
JRN AUS m: Courier-Mail|Brisbane Courier-Mail, West Australian, Canberra Times, Radio Australia|ABC Radio Australia, Australian Associated Press
JRN AUS m: Nine Network, Seven Network, Ten Network|Network Ten, Crikey, The Saturday Paper, Special Broadcasting Service|SBS radio|SBS World News
JRN AUS m: ABC Radio National, Four Corners programme, Koori Mail, Adelaide Advertiser|The Advertiser Adelaide, Lateline, 2GB, news.com.au
JRN AUS m: Hobart Mercury
JRN AUT m: ORF, Kronen Zeitung, APA|Austria Press Agency, Kleine Zeitung, Salzburger Nachrichten, Wiener Zeitung, Falter, Heute
JRN AZE m: Turan news agency, Trend news agency, Assa-Irada, ANS TV|ANS, APA news agency, Azadlyg, Meydan TV, Yeni Musavat, AzTV, Report.az, Azertaj
JRN AZE m: Abzas Media, Caliber.az, Minval
JRN BEL m: De Standaard, De Morgen, Het Laatste Nieuws, La Libre Belgique|La Libre, La Dernière Heure, De Tijd, Het Nieuwsblad, EUobserver, EurActiv
JRN BEL m: Brussels Times, Knack, Gazet van Antwerpen, L'Echo, RTL-TVI
JRN BGR m: BTV, Nova TV, Trud, 24 Chasa, Standart, Sofia Echo, Bulgarian National Radio|BNR, Bulgarian National Television|BNT, Darik Radio, Bivol
JRN BHS m: Nassau Guardian, The Tribune Nassau|Tribune242, ZNS
JRN BIH m: Nezavisne novine, SRNA, FENA, Federal Television FTV, BH Dani, Slobodna Bosna, Klix.ba|Klix, BHRT, ONASA, RTRS
JRN BIH m: Radio Television of Republika Srpska, Žurnal, Glas Srpske
JRN BLR m: Belsat, Sovetskaya Belorussia|SB Belarus Segodnya, Belapan, Zerkalo.io, Nexta, ONT, Narodnaya Volya, Zvyazda
JRN BLZ m: Amandala, Love FM
JRN BMU m: Royal Gazette, Bermuda Sun
JRN BOL m: La Razón, Los Tiempos, Radio Fides, Bolivia TV, Radio Erbol|Erbol, ANF, PAT television|Red PAT, Agencia Boliviana de Información|ABI
JRN BOL m: Jornada, Bolivisión
JRN BRA m: Folha de Sao Paulo, O Estado de São Paulo|Estado de S. Paulo|Estado de Sao Paulo, Jornal do Brasil, G1, GloboNews, Época, IstoÉ
JRN BRA m: Correio Braziliense, Valor Econômico, Gazeta Mercantil, Zero Hora, UOL, Rede Globo|Globo Television|Globo TV, Carta Capital
JRN BRA m: TV Record|Record TV, SBT, TV Bandeirantes|Bandeirantes, Exame, Agência Estado, O Dia, Agência Pública, CBN radio, Intercept Brasil, O Povo
JRN BRA m: Estado de Minas, Jovem Pan, Jornal Nacional, Poder360, Metrópoles, A Tarde, Repórter Brasil, EBC
JRN BRB m: Caribbean News Agency, Barbados Nation|Nation News, Barbados Advocate, Barbados Today, Caribbean Media Corporation
JRN BRB m: Caribbean Broadcasting Union
JRN CAN m: Globe & Mail, Toronto Sun, Ottawa Citizen, Montreal Gazette|The Gazette Montreal, Vancouver Sun, Le Devoir, Maclean's|Macleans
JRN CAN m: Calgary Herald, Edmonton Journal, Winnipeg Free Press, CTV News, Global News, iPolitics, Hill Times, TVA Nouvelles
JRN CAN m: Journal de Montréal|Le Journal de Montréal, Le Soleil de Québec, Radio Canada International, Embassy Magazine, CP24, Postmedia, The Tyee
JRN CAN m: Halifax Chronicle Herald|Chronicle Herald, Nunatsiaq News, Southam News, The Walrus, CityNews, Western Standard, Rebel News
JRN CHE m: Tages-Anzeiger, Blick, NZZ am Sonntag, SonntagsZeitung, SRF, Tribune de Genève, Keystone-SDA|ATS, 24 heures, Weltwoche
JRN CHE m: Neue Zuercher Zeitung, Matin Dimanche
JRN CHL m: Copesa, La Segunda, Radio Bio Bio|BioBioChile|Bio Bio radio, Ciper, La Nacion, Televisión Nacional de Chile|TVN, Chilevisión, El Mostrador
JRN CHL m: La Época, Qué Pasa, CNN Chile, Emol, Megavisión, ADN Radio, Las Últimas Noticias
JRN COK m: Cook Islands News, Cook Islands Herald
JRN COL m: RCN TV|RCN Television|Noticias RCN, Caracol Television|Noticias Caracol, El Colombiano, Revista Semana, W Radio, El Heraldo
JRN COL m: El País de Cali, Vanguardia Liberal, Noticias Uno, La Silla Vacía, El Nuevo Siglo, Colombia Reports, Voz weekly, Rutas del Conflicto
JRN COL m: Verdad Abierta
JRN CRI m: La Nacion, Tico Times, Semanario Universidad, CRHoy|CRHoy.com, Diario Extra, Repretel, Teletica
JRN CUB m: Radio Rebelde, Cubanet, Diario de Cuba, Radio Reloj, AIN|National Information Agency|Agencia de Información Nacional|Cuban News Agency
JRN CUB m: Periodismo de Barrio, El Toque
JRN CUW m: Antilliaans Dagblad, Curaçao Chronicle
JRN CYM m: Cayman Compass|Caymanian Compass, Cayman News Service
JRN CYP m: Cyprus Mail, Cyprus News Agency, Politis, Phileleftheros, Kibris, CyBC, Bayrak, Yeniduzen
JRN CZE m: Mladá fronta Dnes|MF Dnes, Hospodářské noviny, Právo, Czech Television|Česká televize, Czech Radio|Český rozhlas, Respekt, TV Nova, Blesk
JRN CZE m: Deník N, iDnes, Seznam Zpravy, Czech News Agency
JRN DEU m: Der Tagesspiegel|Tagesspiegel, Die Tageszeitung|taz, Bild am Sonntag, Welt am Sonntag, Berliner Zeitung, Frankfurter Rundschau
JRN DEU m: Spiegel Online, Rheinische Post, Deutschlandfunk, n-tv, ZDF television|Zweites Deutsches Fernsehen, Correctiv, NDR, WDR
JRN DEU m: Bayerischer Rundfunk, Tagesschau, Neues Deutschland, Junge Freiheit, Passauer Neue Presse, Neue Osnabrücker Zeitung, Augsburger Allgemeine
JRN DEU m: Leipziger Volkszeitung, Funke media group, RND|RedaktionsNetzwerk Deutschland, Wirtschaftswoche, Axel Springer, Bertelsmann
JRN DEU m: Stuttgarter Zeitung
JRN DMA m: Dominica News Online
JRN DNK m: Ekstra Bladet, Danmarks Radio, Ritzau news agency, Børsen, Dagbladet Information, Weekendavisen
JRN DOM m: Listín Diario, Diario Libre, El Caribe, El Nacional, Hoy Dominican Republic, Dominican Today
JRN ECU m: El Comercio, El Telégrafo, Expreso, Diario Hoy, Vistazo, Gamavision, Plan V, La Hora, Ecuador TV, GK
JRN ESP m: El Periódico de Catalunya, Cadena SER|SER radio, TVE|Televisión Española|RTVE, Europa Press, El Confidencial, Eldiario.es, Público
JRN ESP m: OKdiario, Gara, Deia, Onda Cero, COPE|Cadena COPE, La Sexta, Telecinco, Expansión, Cinco Días, El Correo, Diario 16, El Español
JRN ESP m: El Periódico de España, Avui, Egunkaria, Vozpópuli
JRN EST m: Postimees, Eesti Päevaleht, ERR|Eesti Rahvusringhääling|ERR News, Baltic News Service|BNS, Äripäev, Õhtuleht, Delfi, Propastop
JRN FIN m: Ilta-Sanomat, Iltalehti, Hufvudstadsbladet, MTV3, Aamulehti, Turun Sanomat
JRN FJI m: Fiji TV|Fiji One, Fijivillage, Fiji Live, Pacific Islands News Association|PACNEWS, Fiji Daily Post, FBC News|Radio Fiji, Wansolwara
JRN FRA m: France 2, France 3, Canal Plus|Canal+, Europe 1, RMC, La Croix, L'Humanité, Le Nouvel Observateur|Nouvel Observateur|L'Obs, Le Point
JRN FRA m: Le Canard enchaîné|Canard Enchaine, Charlie Hebdo, La Tribune, France-Soir, Ouest-France, Sud Ouest, Le Progrès, La Dépêche du Midi
JRN FRA m: Journal du Dimanche|JDD, CNews, LCI, Public Sénat, LCP, Corse-Matin, Nice-Matin, La Provence, La Voix du Nord, Le Monde diplomatique
JRN FRA m: Valeurs actuelles, Arte, i-Tele, L'Opinion, The Africa Report, Africa Intelligence, Intelligence Online, L'Equipe, France Info radio
JRN FRA m: Dernières Nouvelles d'Alsace, Le Dauphiné libéré
JRN FRO m: Dimmalætting
JRN FSM m: Kaselehlie Press
JRN GBR m: The Times of London|London Times, Sunday Times, Daily Express, Sunday Telegraph, Mail on Sunday, The Scotsman, Glasgow Herald
JRN GBR m: Belfast Telegraph, Irish News, News Letter, BBC World Service, BBC Radio 4, BBC Monitoring, BBC Scotland, LBC, GB News, TalkTV
JRN GBR m: Jane's Defence Weekly|Jane's|Jane's Information Group, The Lancet, British Medical Journal|BMJ, Private Eye, News of the World, ITN
JRN GBR m: Lloyd's List, Times Higher Education, The Big Issue, openDemocracy, Jewish Chronicle, Western Mail, WalesOnline, STV, Ulster Television|UTV
JRN GBR m: Africa Confidential, Nature journal, British Broadcasting Corporation|BBC World, BBC News Online, BBC Breakfast, Today programme, Newsnight
JRN GBR m: Panorama programme, BBC One, BBC Arabic
JRN GEO m: Kavkasia TV, Mtavari Arkhi|Mtavari, TV Pirveli, Rezonansi, Georgian Public Broadcaster, Imedi TV, Rustavi-2 TV, Sakartvelos Respublika
JRN GEO m: Formula TV, 24 Saati, Batumelebi, Netgazeti
JRN GIB m: Gibraltar Chronicle
JRN GLP m: France-Antilles
JRN GRC m: Eleftherotypia, To Vima, ANA-MPA|Athens News Agency|Athens-Macedonian News Agency, Skai|SKAI TV, Proto Thema, Athens News, Ethnos, Efsyn
JRN GRC m: Mega TV|Mega Channel, Naftemporiki, Rizospastis, Avgi, Ekathimerini
JRN GRD m: NOW Grenada, Grenadian Voice
JRN GRL m: Sermitsiaq, KNR
JRN GTM m: Siglo Veintiuno|Siglo XXI, La Hora, Emisoras Unidas, Cerigua, Prensa Comunitaria, Plaza Pública
JRN GUM m: KUAM, Guam Pacific Daily News
JRN GUY m: Guyana Times, Stabroek
JRN HND m: La Tribuna, Radio América, Radio Progreso, Canal 36|Channel 36
JRN HRV m: Hina, Jutarnji list, Vecernji list, Novi list, Slobodna Dalmacija, HRT|Hrvatska radiotelevizija|Croatian Radiotelevision, Globus
JRN HRV m: Feral Tribune, Nacional, Index.hr, Vjesnik
JRN HTI m: Le Matin, Radio Haiti-Inter, Signal FM, Radio Vision 2000|Vision 2000, Haïti Progrès, Radio Galaxie, Télévision Nationale d'Haïti|TNH
JRN HTI m: AlterPresse, Haïti en Marche, Agence Haïtienne de Presse|Haitian Press Agency, Radio Ginen, Magik 9, Radio Antilles, Haiti Observateur
JRN HTI m: Gazette Haïti, Tele Haiti
JRN HUN m: Index.hu, Origo, 444.hu|444, HVG, Magyar Hírlap, Népszava, Atlatszo, Direkt36, RTL Klub, Klubrádió, Hír TV, Partizán, Válasz Online, KESMA
JRN IRL m: Irish Times, Irish Independent, RTE|RTE radio|RTÉ News, Irish Examiner, Sunday Business Post, Sunday Independent, TheJournal.ie
JRN IRL m: An Phoblacht, Newstalk
JRN ISL m: Morgunbladid, RUV, Frettabladid, Visir
JRN ITA m: Il Messaggero, Il Giornale, Il Fatto Quotidiano, L'Espresso, Libero, L'Unità, Avvenire, Il Foglio, Adnkronos, Il Manifesto, Il Tempo
JRN ITA m: Mediaset, La7, Sky TG24, RaiNews24|Rai News, Il Mattino, Il Secolo XIX, Famiglia Cristiana
JRN ITA m: Agi news agency|AGI|Agenzia Giornalistica Italia, Il Gazzettino, Il Riformista, Radio Radicale, Gazzetta del Mezzogiorno
JRN ITA m: Gazzetta dello Sport, Agenzia Nova, TGcom24, Radio Rai
JRN JAM m: Radio Jamaica|RJR, CVM Television, Nationwide News
JRN KAZ m: Kazakhstan Today, Vlast.kz, Kazakhstanskaya Pravda, Egemen Qazaqstan, Informburo|Informburo.kz, KazTAG, Zakon.kz, Orda.kz, Kursiv
JRN KGZ m: Kabar, Vechernii Bishkek|Vecherniy Bishkek, Slovo Kyrgyzstana, Delo No, Temirov Live, Moya Stolitsa Novosti|MSN, Azattyk|Radio Azattyk
JRN KGZ m: PolitKlinika, Times of Central Asia, April TV
JRN KIR m: Te Uekera, Radio Kiribati
JRN LCA m: St. Lucia Star, The Voice St Lucia, St. Lucia Times
JRN LTU m: Lietuvos Rytas, LRT, ELTA, 15min, Respublika
JRN LUX m: Luxemburger Wort, RTL Group, Tageblatt
JRN LVA m: Diena, Latvijas Avīze, LSM, Neatkarīgā|Neatkariga Rita Avize, Baltic Times, Latvijas Televīzija
JRN MDA m: TV Moldova 1|Moldova 1, Infotag, Ziarul de Garda, Jurnal TV, Moldovan Radio Teleradio-Moldova|Teleradio-Moldova, Publika TV, BASA-press
JRN MDA m: Timpul
JRN MEX m: Crónica de Hoy, TV Azteca|Azteca TV|TV Azteca network, El Financiero, Aristegui Noticias, Animal Político, El Norte, Ríodoce, Zeta Tijuana
JRN MEX m: El Economista, La Crónica, El Diario de Juárez, Novedades, Radio Fórmula, Unomásuno, El Sol de México, W Radio, MVS Noticias|MVS Radio
JRN MEX m: Noroeste
JRN MHL m: Marshall Islands Journal
JRN MKD m: Utrinski vesnik, Nova Makedonija, A1 TV|A1 Television, Makfax, Sitel
JRN MLT m: Times of Malta, Malta Today, Malta Independent, The Shift News
JRN MNE m: Vijesti, Pobjeda, Mina news agency|MINA, RTCG
JRN NCL m: Les Nouvelles calédoniennes, NC la 1ère
JRN NIC m: La Prensa, El Nuevo Diario, Barricada, Radio Corporación, La Primerísima|Radio La Primerisima, Radio Ya, Artículo 66, Divergentes
JRN NIU m: Niue Star
JRN NLD m: de Volkskrant|Volkskrant, Algemeen Dagblad, Trouw, NOS|NOS radio, Het Parool, RTL Nieuws, Radio Netherlands, NU.nl, Het Financieele Dagblad
JRN NLD m: BNR Nieuwsradio
JRN NOR m: Dagbladet, Verdens Gang, Dagens Næringsliv, Bergens Tidende, NTB news agency, Klassekampen, Nettavisen, Morgenbladet
JRN NZL m: Dominion Post, Christchurch Press, Radio NZ|Radio New Zealand International|RNZ Pacific|RNZ International, Newshub
JRN NZL m: New Zealand Press Association|NZPA, Otago Daily Times, Newsroom.co.nz, Newstalk ZB, Waikato Times, Māori Television|Whakaata Māori
JRN NZL m: The Spinoff, Scoop Media|Scoop.co.nz, NZ Herald, Pacific Media Watch, New Zealand Listener, Evening Report|Asia Pacific Report, 1News
JRN NZL m: National Business Review, Sunday Star-Times
JRN PAN m: La Prensa, La Estrella de Panamá|La Estrella, Panamá América, TVN-2, Telemetro
JRN PER m: El Comercio, La República, Expreso|Diario Expreso, Caretas, America Television, Radioprogramas del Perú|Radio Programas
JRN PER m: Panamericana Televisión, Frecuencia Latina, Gestión, Correo, Peru.21, Canal N television, IDL-Reporteros, Andina news agency, Ojo Público
JRN PER m: Willax, El Peruano, Radio Cadena Peruana|CPN Radio, Latina Noticias
JRN PLW m: Tia Belau
JRN PNG m: NBC Radio Papua New Guinea, Papua New Guinea Post-Courier|PNG Post-Courier, Wantok Niuspepa, PNG Loop, The Independent Papua New Guinea
JRN PNG m: Radio Bougainville|New Dawn FM
JRN POL m: TVN24, TVP Info, Polsat|Polsat News, Onet, Polska Agencja Prasowa, Polityka, Wprost, Fakt, Super Express, RMF FM, Radio Maryja
JRN POL m: Gazeta Polska, Dziennik, Nasz Dziennik, Trybuna, Tygodnik Powszechny, Newsweek Polska, TVP World, TV Republika, Polskie Radio|Polish Radio
JRN POL m: Radio Zet, OKO.press
JRN PRI m: El Vocero de Puerto Rico, San Juan Star, El Nuevo Día Puerto Rico, Centro de Periodismo Investigativo
JRN PRT m: Diário de Notícias, Correio da Manhã, Jornal de Notícias, RTP, TSF|TSF radio, SIC Notícias|SIC television, TVI
JRN PRT m: Agência Lusa|Lusa news agency, Observador, Rádio Renascença, Jornal de Negócios, Diário Económico, Visão, RDP Africa
JRN PRY m: ABC Color, Última Hora, La Nacion, Ñandutí|Radio Nanduti, Radio Cardinal, Radio Monumental
JRN PYF m: Tahiti-Pacifique, La Dépêche de Tahiti, Tahiti Infos, Polynésie la 1ère
JRN REU m: Le Quotidien de la Réunion, Imaz Press Réunion
JRN ROU m: Mediafax, Adevarul, Evenimentul Zilei, Romania Libera, HotNews|Hotnews.ro, Antena 3, Realitatea TV, Pro TV, TVR, Rompres, Gandul
JRN ROU m: Ziarul Financiar, G4Media, Jurnalul National, Libertatea
JRN RUS m: Argumenty i Fakty, Komsomolskaya Pravda, Moskovsky Komsomolets|MK, Moscow Times, Moscow News, Rossiya-1|Rossia 1
JRN RUS m: ORT|Russian Public Television|ORT television, RTR|RTR television, Lenta.ru, Gazeta.ru, Fontanka, Lifenews, Nezavisimaya, Novye Izvestia
JRN RUS m: Ogonyok, Russkaya Sluzhba, Prime news agency, Regnum, Rosbalt, Kavkaz Center, Caucasian Knot|Kavkazsky Uzel, Krasnaya Zvezda
JRN RUS m: Zvezda TV|Zvezda, Forbes Russia, Mediazona, iStories|Important Stories, Proekt, REN TV, TV Tsentr, Rossiya Segodnya, NTV
JRN RUS m: Literaturnaya Gazeta, Radio Mayak, Voice of Russia, Radio Moscow, Kommersant FM, Novosti news agency, Interfax news agency
JRN RUS m: Sovetskaya Rossiya, Zavtra, Agentstvo
JRN SLB m: Solomon Islands Broadcasting Corporation|SIBC, Island Sun, Solomon Times, In-depth Solomons
JRN SLV m: Co Latino|Diario Co Latino, Radio YSKL|YSKL, Radio Venceremos
JRN SRB m: Večernje novosti, Kurir, Informer, FoNet, Vreme, KRIK, Glas javnosti, Radio B92, Studio B, Nedeljni Telegraf, RTV Pink|TV Pink|Pink TV
JRN SRB m: Nova S, Radio Television of Serbia|Radio-Television Serbia|Radio Televizija Srbije, Dnevni Telegraf, Insajder, VIP news agency
JRN SRB m: Srpski telegraf, Borba
JRN SUR m: De Ware Tijd, Starnieuws, De West, Times of Suriname
JRN SVK m: TASR, Sme, Nový Čas, Denník N, TV Markíza, RTVS, Aktuality.sk, Hospodárske noviny, Slovak Spectator
JRN SVN m: Delo, RTV Slovenija|RTV Slovenia, STA|Slovenian Press Agency, Večer, Mladina, Pop TV
JRN SWE m: Sveriges Television, Sveriges Radio, Swedish Radio, Göteborgs-Posten, Sydsvenskan, Dagens Industri, TT|Tidningarnas Telegrambyrå
JRN SWE m: Radio Sweden
JRN TJK m: Avesta news agency, Millat, Radio Ozodi|Ozodi, Nigoh, Farazh
JRN TKM m: Neutral Turkmenistan|Neytralny Turkmenistan, TDH, Turkmen Khabarlary, Turkmen.news|Chronicles of Turkmenistan
JRN TON m: Matangi Tonga|Matangi Tonga Online, Times of Tonga|Taimi 'o Tonga, Tonga Chronicle, Radio Tonga|Tonga Broadcasting Commission
JRN TON m: Kaniva Tonga|Kaniva News, Kele'a
JRN TTO m: Trinidad Newsday|Trinidad and Tobago Newsday|Trinidad & Tobago Newsday, Trinidad and Tobago Guardian|Trinidad & Tobago Guardian, CNC3
JRN TTO m: Loop News
JRN TUR m: Radikal, Sözcü, Akşam, Taraf, BirGün, Evrensel, Özgür Gündem, Turkish Daily News, Hürriyet Daily News, Today's Zaman, CNN Turk
JRN TUR m: Dogan News Agency|DHA|Demirören News Agency, Ihlas News Agency|IHA|Ihlas, Cihan News Agency|Cihan, Bianet, T24, Samanyolu, Roj TV
JRN TUR m: Firat News Agency|ANF, Kanal D, Halk TV, Tele1, Medyascope, Agos, Duvar|Gazete Duvar, Ahval, Mezopotamya Agency, MED-TV, Posta, Yeni Asya
JRN TUR m: Bugun
JRN UKR m: Dzerkalo Tyzhnia|Zerkalo Nedeli, Hromadske, Hromadske TV, 1+1, Inter TV, 5 Kanal, Korrespondent, Liga.net, Novoye Vremya, Euromaidan Press
JRN UKR m: TSN, Segodnya, ICTV, Detector Media, Bihus.Info, Obozrevatel, Censor.net
JRN URY m: El País, El Observador, La República, Búsqueda, La Diaria, El Espectador, Brecha, Radio Carve, Montevideo Portal
JRN USA m: National Review, The New Republic, Slate, McClatchy, Knight Ridder, United Press International, Dallas Morning News, Houston Chronicle
JRN USA m: San Francisco Chronicle, Philadelphia Inquirer, Baltimore Sun, Seattle Times, Washington Times, New York Post, New York Daily News
JRN USA m: Atlanta Journal-Constitution, Denver Post, Detroit Free Press, Minneapolis Star Tribune|Star Tribune, San Jose Mercury News|Mercury News
JRN USA m: New York Review of Books, Rolling Stone, Mother Jones, Breitbart|Breitbart News, One America News|OANN, Newsmax
JRN USA m: Dow Jones|Dow Jones Newswires, MarketWatch, Business Insider, Forbes, Barron's, Semafor, Roll Call, National Journal
JRN USA m: Congressional Quarterly, US News & World Report, C-SPAN, International Herald Tribune, Military Times, Defense One, Al-Hurra|Alhurra
JRN USA m: Radio Sawa, Radio Marti, TV Marti, Radio Farda, El Nuevo Herald, Al-Monitor, Inside Climate News, The Daily Caller, TechCrunch, The Verge
JRN USA m: Religion News Service, Catholic News Service, Courthouse News, Platts|S&P Global Platts, Center for Public Integrity, Inter Press America
JRN USA m: ICIJ|International Consortium of Investigative Journalists, 60 Minutes, Democracy Now, Associated Press Television|APTN, AllAfrica
JRN USA m: The Guam Daily Post, Pacific Daily News, Samoa News, Marianas Variety, El Vocero, El Nuevo Día, Gannett, Tribune Company, WSJ Pro
JRN USA m: PBS NewsHour|NewsHour, Good Morning America, Meet the Press, Face the Nation, Fox Business, CBS This Morning, Nightline
JRN UZB m: Jahon, Narodnoye Slovo, Pravda Vostoka, Uzreport, Podrobno.uz, Uznews.net
JRN UZB m: Fergana news agency|Ferghana.ru|Fergana.ru|Fergana News|Fergana Agency, Daryo
JRN VAT m: L'Osservatore Romano|Osservatore Romano, Vatican Radio, Fides|Fides news agency|Agenzia Fides
JRN VCT m: iWitness News, The Vincentian
JRN VEN m: El Universal, Venezolana de Televisión, Venevisión, Televen, Radio Caracas Televisión, Unión Radio, Correo del Caroní, Runrunes, El Pitazo
JRN VEN m: Agencia Venezolana de Noticias|AVN, ABN|Agencia Bolivariana de Noticias|Bolivarian News Agency, Armando.info, Caracas Chronicles
JRN VEN m: Quinto Día, Radio Nacional de Venezuela, La Patilla, Caraota Digital
JRN VUT m: Vanuatu Daily Post, Radio Vanuatu, Vanuatu Broadcasting and Television Corporation|VBTC
JRN WSM m: Samoa Observer|Sunday Samoan
JRN XKX m: Koha Ditore, Kosovapress, Zeri, RTK|Radio Television of Kosovo, Gazeta Express, Kohavision|KTV, Prishtina Insight, Kosova Sot, Bota Sot
BUS ALB o: KESH, Albpetrol, Vefa|VEFA Holding, Gjallica, Armo
BUS ARG o: YPF, Aerolíneas Argentinas, UIA|Unión Industrial Argentina|Argentine Industrial Union, Techint|Tenaris, Enarsa, Arcor
BUS ARG o: Banco de la Nación Argentina|Banco Nacion, Pluspetrol, Bridas, Metrogas, Edenor, Edesur, Aguas Argentinas, Invap, Metrovias
BUS ARG o: Correo Argentino, Perez Companc|Pecom Energia, Pan American Energy, TGN|Transportadora de Gas del Norte, Loma Negra
BUS ARG o: Grupo Galicia|Banco Galicia, Cablevisión, Socma|Sociedades Macri, Sancor, Vicentin, Austral Construcciones
BUS ARM o: ArmRosGazprom|ArmRosGasprom, Electric Networks of Armenia, Metsamor nuclear power plant, Zangezur Copper Molybdenum Combine, Grand Candy
BUS ARM o: Tashir Group, Armavia
BUS ATG o: LIAT
BUS AUS o: BHP|Broken Hill Proprietary, Qantas, Woodside|Woodside Petroleum|Woodside Energy, Oil Search
BUS AUS o: Fortescue|Fortescue Metals|Fortescue Metals Group, Telstra, Optus, Commonwealth Bank|Commonwealth Bank of Australia
BUS AUS o: National Australia Bank, ANZ Bank|ANZ, Westpac, Macquarie Bank|Macquarie Group|Macquarie, Ansett|Ansett Australia
BUS AUS o: Bougainville Copper|Bougainville Copper Limited|BCL, Business Council of Australia, Minerals Council of Australia, Ok Tedi|Ok Tedi Mining
BUS AUS o: Newcrest|Newcrest Mining, CRA Limited, Lynas|Lynas Rare Earths, Origin Energy, AGL Energy, Crown Resorts, Paladin Energy, News Limited
BUS AUS o: Fairfax|Fairfax Media, Whitehaven Coal, Austal, Virgin Australia|Virgin Blue, Newcrest Lihir|Lihir Gold, St Barbara, Wesfarmers
BUS AUS o: Australian Chamber of Commerce and Industry, Nautilus Minerals, Sundance Resources, Transfield|Broadspectrum, Patrick Stevedores
BUS AUS o: Linc Energy, Perilya, Regis Resources, Gold Ridge Mining
BUS AUT o: OMV, Erste Bank|Erste Group, Raiffeisen Bank International|Raiffeisen|Raiffeisenbank, Hypo Alpe Adria|Hypo Group Alpe Adria, Strabag
BUS AUT o: Austrian Airlines, Voestalpine, Glock, Bank Austria, BAWAG, Red Bull, Signa
BUS AZE o: SOCAR|State Oil Company of Azerbaijan, AIOC|Azerbaijan International Operating Company, AZAL|Azerbaijan Airlines, Pasha Holding
BUS AZE o: International Bank of Azerbaijan
BUS BEL o: Sabena, Fortis|Fortis Bank, InBev|AB InBev|Anheuser-Busch InBev, Solvay, Umicore, FN Herstal, George Forrest International, Euroclear
BUS BEL o: Society for Worldwide Interbank Financial Telecommunication, VBO-FEB, Brussels Airlines
BUS BGR o: Bulgargaz, Bulgartransgaz, NEK|Natsionalna Elektricheska Kompania, Kozloduy nuclear power plant, Multigroup, Corporate Commercial Bank|KTB
BUS BGR o: TIM group, Bulgartabac, Kremikovtzi|Kremikovtsi, Arsenal AD, Emco, Neftochim|Lukoil Neftochim, Bulgarian Energy Holding, VMZ-Sopot|VMZ
BUS BIH o: Energoinvest, Aluminij Mostar, Mittal Steel Zenica, Elektroprivreda BiH, BH Telecom
BUS BLR o: Belaruskali, Beltransgaz, Belneftekhim, Belavia, Naftan, MAZ|Minsk Automobile Plant, MTZ, Belspetsvneshtechnika
BUS BOL o: YPFB|Yacimientos Petrolíferos Fiscales Bolivianos, COMIBOL, ENDE, Aguas del Tunari, Aguas del Illimani, CEPB
BUS BOL o: LAB airline|Lloyd Aéreo Boliviano, Andina oil company, Transredes, Pacific LNG, BoA|Boliviana de Aviación, CAINCO
BUS BOL o: San Cristóbal mine|Minera San Cristóbal, Yacimientos de Litio Bolivianos|YLB
BUS BRA o: Vale|Companhia Vale do Rio Doce|CVRD|Vale do Rio Doce, Odebrecht|Novonor, Banco do Brasil
BUS BRA o: BNDES|Brazilian Development Bank|Banco Nacional de Desenvolvimento Econômico e Social, JBS|JBS SA, Eletrobras
BUS BRA o: CSN|Companhia Siderúrgica Nacional, OAS construction company|Construtora OAS, Camargo Corrêa, Andrade Gutierrez, Queiroz Galvão
BUS BRA o: FIESP|Federation of Industries of São Paulo, CNI|National Confederation of Industry|Confederação Nacional da Indústria, Varig, TAM Airlines
BUS BRA o: Braskem, Itaú|Itaú Unibanco|Banco Itaú, Bradesco, Caixa Econômica Federal, Samarco, OGX|EBX Group|EBX, Telebrás, Telemar|Oi SA
BUS BRA o: Furnas|Furnas Centrais Elétricas, Ambev, BRF, Avibras, Forjas Taurus, Transbrasil, Engevix, Norte Energia, Gol Linhas Aéreas|Gol Airlines
BUS BRA o: Natura, Votorantim, Usiminas, Bovespa, Febraban, Suzano, Marfrig, Minerva Foods, J&F Investimentos|J&F, Banco Santos
BUS BRA o: Aracruz|Aracruz Celulose, Banco Master
BUS CAN o: Bombardier, Barrick Gold|Barrick, SNC-Lavalin|AtkinsRéalis, Goldcorp, Teck|Teck Resources, Kinross|Kinross Gold, Talisman Energy|Talisman
BUS CAN o: Suncor|Petro-Canada, Nexen, TransCanada|TC Energy, Enbridge, Cameco, Research In Motion|BlackBerry, Nortel|Nortel Networks, Air Canada
BUS CAN o: WestJet, Canadian Pacific, Banro, First Quantum Minerals, Centerra Gold|Centerra|Cameco Gold, Scotiabank, Hydro-Québec, Inco, Noranda
BUS CAN o: Placer Dome, Pacific Rim Mining, HudBay|Hudbay Minerals, Magna International|Magna, Irving Oil, Anvil Mining, Tahoe Resources, Crystallex
BUS CAN o: Gold Reserve, Iamgold, B2Gold, Sherritt|Sherritt International, Canfor, Power Corporation, Canadian Natural Resources, Cenovus
BUS CAN o: Business Council of Canada|Canadian Council of Chief Executives, Potash Corp|Nutrien, Vale Inco, Canadian Manufacturers & Exporters, Nevsun
BUS CAN o: TVI Pacific, Katanga Mining, Brookfield, Lundin Gold, Alamos Gold, Yamana Gold|Yamana, Equinox Gold, GardaWorld, Sino-Forest, McCain Foods
BUS CAN o: Atomic Energy of Canada|AECL
BUS CHE o: Nestlé, Roche|Hoffmann-La Roche, ABB, Glencore|Xstrata|GlencoreXstrata, Swissair|SWISS airline, Syngenta, Swatch, Trafigura, Gunvor, Holcim
BUS CHE o: Economiesuisse, Mercuria, Crypto AG, Adecco, Oerlikon, Pilatus Aircraft, Kudelski, Julius Baer|Bank Julius Baer
BUS CHE o: Mediterranean Shipping Company, Pictet, Vitol SA, Societe Generale de Surveillance|SGS, Cotecna, Richemont, Swisscom
BUS CHL o: Codelco, SQM|Soquimich|Sociedad Química y Minera de Chile, LAN Chile|LAN Airlines|LATAM Airlines|LATAM, Sofofa, Escondida|Minera Escondida
BUS CHL o: Antofagasta Minerals|Antofagasta plc, Enersis, ENAP|Empresa Nacional del Petróleo, Falabella, Cencosud, Celulosa Arauco|Celco, CMPC
BUS CHL o: Collahuasi, HidroAysén, Endesa Chile, Penta Group|Grupo Penta, Confederación de la Producción y del Comercio, Luksic Group, Banco Penta
BUS CHL o: Metro de Santiago, CCU, Transantiago, Quiñenco, Los Pelambres, LarrainVial
BUS COL o: Ecopetrol, Avianca, Asociación Nacional de Empresarios, Grupo Aval, Interconexión Eléctrica, EPM|Empresas Públicas de Medellín
BUS COL o: Cerrejón|Carbones del Cerrejón, Isagen, Grupo Santo Domingo, Fenalco, Indumil, Pacific Rubiales|Pacific Rubiales Energy, Postobón, Satena
BUS COL o: Grupo Sura, Prodeco, DMG|DMG Grupo Holding, Nutresa, Monómeros
BUS CRI o: Instituto Costarricense de Electricidad|Costa Rican Electricity Institute, Recope, Uccaep, Infinito Gold
BUS CUB o: Gaesa, Cubana de Aviación|Cubana|Cubana Airlines, ETECSA, Cupet|Cubapetroleo, Gaviota, Havana Club, Cubatabaco, Habanos SA, Unión Eléctrica
BUS CYP o: Bank of Cyprus, Laiki|Laiki Bank|Cyprus Popular Bank, Cyprus Airways, Helios Airways
BUS CZE o: CEZ, Skoda|Skoda Auto, Agrofert, PPF, Unipetrol, Omnipol, Aero Vodochody, CSA|Czech Airlines, EPH|Energetický a průmyslový holding
BUS CZE o: Komercni Banka, IPB|Investicni a postovni banka, Tatra Trucks, Czechoslovak Group, Prazska teplarenska, Mittal Steel Ostrava, OKD
BUS CZE o: Česká zbrojovka
BUS DEU o: BDI|Federation of German Industries, BDA, DIHK, Volkswagen|VW, BMW, Daimler|DaimlerChrysler|Daimler-Benz|Mercedes-Benz, Audi, Porsche
BUS DEU o: Lufthansa, Deutsche Telekom, Deutsche Bahn, Allianz, BASF, Bayer, Bosch, ThyssenKrupp|Krupp, RWE, E.ON, EnBW, Wintershall|Wintershall Dea
BUS DEU o: Ruhrgas|E.ON Ruhrgas, Uniper, Heckler & Koch|Heckler and Koch, Krauss-Maffei Wegmann|KMW, Wirecard, BioNTech
BUS DEU o: Nord Stream|Nord Stream 2 AG|Nord Stream AG, Adidas, SAP, Metro AG, Hochtief, Continental AG, Fraport, KfW, Munich Re, Diehl
BUS DEU o: ThyssenKrupp Marine Systems|TKMS, Hensoldt, Quantum Systems, Helsing, West LB, Bilfinger
BUS DNK o: Maersk|A.P. Moller-Maersk|Maersk Line, Danske Bank, Carlsberg, Ørsted|Dong Energy, Vestas, Lego, Arla|Arla Foods, Danfoss, Nunaoil
BUS DOM o: CONEP, Barrick Pueblo Viejo|Pueblo Viejo mine, Baninter, Corporación Dominicana de Electricidad
BUS ECU o: Petroecuador, Petroamazonas, TAME, Filanbanco, Banco del Progreso, Banco Pichincha, Oleoducto de Crudos Pesados|OCP, Andes Petroleum
BUS ECU o: ECSA Mirador
BUS ESP o: Repsol, Endesa, Iberdrola, Telefónica, Banco Popular, Iberia, Gas Natural|Naturgy|Gas Natural Fenosa, BBVA|Banco Bilbao Vizcaya, Bankia
BUS ESP o: CEOE, Inditex, Abertis, Aguas de Barcelona|Agbar, Unión Fenosa, La Caixa|CaixaBank, Ferrovial, Navantia, Sacyr|Sacyr Vallehermoso, Cepsa
BUS ESP o: OHL, Spanair, Renfe, Pescanova, Acciona, Aena, Air Europa, Meliá|Sol Meliá|Melia Hotels, Marsans|Grupo Marsans
BUS EST o: Eesti Energia, Elering, Bolt Technology, Estonian Air, Hansapank|Hansabank, Tallink
BUS FIN o: Neste, Fortum, UPM-Kymmene|UPM, Stora Enso, Finnair, Metso, Patria Oyj, Sonera, Outokumpu, Wärtsilä, Gasum, TVO, Talvivaara, Botnia
BUS FJI o: Air Pacific|Fiji Airways, Emperor Gold Mines|Vatukoula Gold Mine|Vatukoula Gold Mines, Fiji Sugar Corporation|FSC
BUS FRA o: MEDEF, CGPME|CPME, TotalEnergies|Total SA|Total oil, Elf Aquitaine, Areva|Orano, EDF|Électricité de France
BUS FRA o: Engie|GDF Suez|Gaz de France|GDF, Dassault|Dassault Aviation, Thales|Thomson-CSF, Safran|Sagem, Société Générale, Crédit Lyonnais
BUS FRA o: Air France|Air France-KLM, Renault, Peugeot|PSA Peugeot Citroën, Airbus|EADS, Michelin, Vivendi, Bolloré|Bollore Group, Bouygues, Orange SA
BUS FRA o: Alstom, Alcatel, Lafarge|Lafarge-Holcim, Danone, L'Oréal, LVMH, Carrefour, Sanofi|Sanofi Pasteur, Veolia|Vivendi Environnement, SNCF, RATP
BUS FRA o: Framatome, Naval Group|DCNS|DCN, Nexter, Schneider Electric, Eramet, Saint-Gobain, Arianespace, Publicis, Natixis, AXA, Vinci|Vinci SA
BUS FRA o: Technip, Eutelsat, Perenco, Castel Group, CMA CGM, Pernod Ricard, Louis Dreyfus, Société Le Nickel|SLN
BUS GBR o: Confederation of British Industry|CBI, Institute of Directors, British Chambers of Commerce, Federation of Small Businesses
BUS GBR o: BP|British Petroleum, Shell plc|Shell Oil, Barclays|Barclays Bank, HSBC, Lloyds|Lloyds Banking Group, Royal Bank of Scotland|RBS|NatWest
BUS GBR o: Standard Chartered, Anglo American, BAE Systems|BAe|British Aerospace, British Airways, easyJet, British Telecom, Unilever
BUS GBR o: GlaxoSmithKline|GSK, British American Tobacco, Tesco, Sainsbury's, Marks & Spencer, Tullow Oil|Tullow, BG Group|British Gas|Centrica
BUS GBR o: Cairn Energy, Lonmin|Lonrho, Vedanta Resources, Sandline|Sandline International, G4S, Cable & Wireless|Cable and Wireless, De La Rue
BUS GBR o: Lloyd's of London, Northern Rock, Cambridge Analytica, Ernst & Young, PricewaterhouseCoopers|PwC, KPMG, Heritage Oil, Soco International
BUS GBR o: Randgold, Virgin Group|Virgin Atlantic, JCB, Jaguar Land Rover, Network Rail, Railtrack, Thames Water, British Steel|Corus
BUS GBR o: National Grid plc, Vickers, MBDA, QinetiQ, Prudential plc, Aegis Defence Services, Erinys, Booker McConnell, Tate & Lyle, Desire Petroleum
BUS GBR o: Rockhopper Exploration|Rockhopper, Acacia Mining|African Barrick Gold, Post Office Ltd, Control Risks|Control Risks Group
BUS GBR o: Guardian Media Group, London Stock Exchange, British Nuclear Fuels|BNFL, Ineos, Bell Pottinger, Oxford Analytica, Deloitte
BUS GBR o: Glencore Xstrata
BUS GEO o: Georgian Railways, Tbilisi Telasi|Telasi, Georgian Airways, TBC Bank|TBC, Bank of Georgia, GOGC, Rustavi Metallurgical Plant
BUS GEO o: Cartu Group|Kartu Bank|Cartu Bank
BUS GRC o: OTE|Hellenic Telecommunications Organization, Public Power Corporation|PPC|DEI, Olympic Airways|Olympic Airlines
BUS GRC o: Hellenic Petroleum|Helleniq, DEPA, Piraeus Bank, Alpha Bank, Eurobank, Hellenic Shipyards, Hellenic Aerospace Industry, DESFA
BUS GRC o: Piraeus Port Authority, Emporiki Bank, Aegean Airlines, Motor Oil Hellas, Titan Cement, Siemens Hellas, Novartis Hellas
BUS GTM o: CACIF, Pollo Campero, Montana Exploradora
BUS GUY o: Bosai, GuySuCo|Guyana Sugar Corporation, Omai Gold Mines, CGX|CGX Energy, Aurora Gold Mines
BUS HND o: Dinant|Corporación Dinant, ENEE, Hondutel, DESA|Desarrollos Energéticos, Próspera
BUS HRV o: INA, Agrokor, Pliva, Uljanik, Podravka, HEP, Hrvatska postanska banka, Croatia Airlines, Janaf, Zagrebačka banka, Fimi Media
BUS HTI o: Teleco, EDH|Electricité d'Haïti, Sogebank, Forum économique du secteur privé
BUS HUN o: MOL, OTP|OTP Bank, Malev, Richter Gedeon|Gedeon Richter, MVM, Matav|Magyar Telekom, Mahart, 4iG, Wizz Air, Postabank, Ikarus
BUS IRL o: Aer Lingus, Anglo Irish Bank, Allied Irish Banks|AIB, Bank of Ireland, IBEC, Kerry Group, Irish Life, Bord Gáis, Providence Resources
BUS IRL o: Eircom, Kenmare Resources, Larne Harbour
BUS ISL o: Landsbanki|Landsbankinn, Kaupthing, Glitnir, Icesave, Icelandair, deCODE, Landsvirkjun
BUS ITA o: Confindustria, Enel, Fiat|Fiat Chrysler, Finmeccanica|Leonardo SpA, Fincantieri, Pirelli, Fininvest, Alitalia|ITA Airways, UniCredit
BUS ITA o: Intesa Sanpaolo, Mediobanca, Monte dei Paschi|Monte dei Paschi di Siena, Autostrade|Autostrade per l'Italia, Atlantia, Benetton
BUS ITA o: Telecom Italia Sparkle, Parmalat, Saipem, Snam, Ilva, Edison SpA, Generali|Assicurazioni Generali, Ferrovie dello Stato, Trenitalia
BUS ITA o: Hacking Team, Barilla, Webuild|Salini Impregilo|Impregilo, Agusta|AgustaWestland, Beretta, Banco Ambrosiano, Olivetti, Stellantis
BUS JAM o: Air Jamaica, Private Sector Organisation of Jamaica|PSOJ, Digicel, Jamaica Public Service Company, Petrojam
BUS KAZ o: KazMunaiGaz|KazMunayGas|KMG, Kazatomprom, KazTransOil, KazTransGas, Kazakhmys|KAZ Minerals
BUS KAZ o: ENRC|Eurasian Natural Resources Corporation|Eurasian Resources Group|Eurasian Group, Tengizchevroil, BTA Bank, Kazkommertsbank|Kazkom
BUS KAZ o: Karachaganak Petroleum Operating, North Caspian Operating Company|Agip KCO|NCOC, PetroKazakhstan|Hurricane Hydrocarbons, Kazakhoil
BUS KAZ o: Kazakhtelecom, Kazzinc, Air Astana, Mangistaumunaigaz|MangistauMunaiGas, Halyk Bank, Caspian Pipeline Consortium, Kaspi|Kaspi Bank|Kaspi.kz
BUS KAZ o: Karazhanbasmunai, Ozenmunaigas|Uzenmunaigaz, Nova Resources, ArcelorMittal Temirtau
BUS KGZ o: Kumtor|Kumtor Gold|Kumtor mine, Kyrgyzaltyn, AsiaUniversalBank, Mina Corp|Red Star Enterprises, Kyrgyzgaz, Severelectro|Severelektro
BUS KGZ o: Megacom
BUS KIR o: Air Kiribati
BUS LTU o: Mazeikiu Nafta|Orlen Lietuva, Lietuvos Dujos, Ignitis, Klaipedos Nafta, Snoras|Bankas Snoras, Litgrid
BUS LUX o: ArcelorMittal|Arcelor, Clearstream, Cargolux, SES Astra
BUS LVA o: Parex Bank|Parex Banka, ABLV Bank|ABLV, AirBaltic, Latvenergo, Ventspils Nafta, Latvijas Gaze
BUS MDA o: Moldovagaz, Sheriff company|Sheriff Tiraspol, Banca de Economii, Moldtelecom
BUS MEX o: Petróleos Mexicanos, CFE|Comisión Federal de Electricidad|Federal Electricity Commission, COPARMEX, Telmex, Banamex, Concamin
BUS MEX o: Consejo Coordinador Empresarial|CCE|Business Coordinating Council, Aeroméxico, Mexicana|Mexicana de Aviación|Mexicana Airlines
BUS MEX o: Bancomer|BBVA Bancomer, Grupo México, Grupo Carso|Carso, Grupo Bimbo|Bimbo, Banorte, Vitro, Peñoles, Bital, Banco Azteca, Interjet, Volaris
BUS MEX o: Oro Negro, Cydsa
BUS MKD o: Okta|OKTA refinery, ELEM
BUS MLT o: Air Malta, Enemalta, Pilatus Bank, Bank of Valletta
BUS MNE o: KAP|Kombinat Aluminijuma Podgorica|Podgorica Aluminium Plant, Elektroprivreda Crne Gore|EPCG, Prva Banka, Montenegro Airlines
BUS NCL o: Koniambo Nickel|Koniambo, Prony Resources
BUS NIC o: COSEP|Superior Council of Private Enterprise|Consejo Superior de la Empresa Privada, Albanisa, HKND|HKND Group, Grupo Pellas
BUS NLD o: Philips, ING|ING Bank, ABN Amro, KLM, ASML, Heineken, Vitol, Fokker, Akzo Nobel, VNO-NCW, Gasunie, Fugro, Damen Shipyards, Mittal Steel
BUS NLD o: Schiphol, Booking.com, Port of Rotterdam
BUS NOR o: Statoil|Equinor|StatoilHydro, Telenor, Norsk Hydro, Yara, Kongsberg|Kongsberg Gruppen, Storebrand, DNB|DnB NOR
BUS NOR o: Norges Bank Investment Management|NBIM, Norwegian Air Shuttle, NHO, Aker|Aker Kværner|Aker Solutions, Kvaerner, DNO|DNO International
BUS NOR o: Hurtigruten, Avinor, Orkla, Nammo, Statkraft, Petroleum Geo-Services
BUS NRU o: Air Nauru|Our Airline|Nauru Airlines, RONPhos
BUS NZL o: Air New Zealand, Fonterra, Fletcher Challenge|Fletcher Building, Pike River Coal, Solid Energy, Telecom New Zealand, BusinessNZ, Rocket Lab
BUS PAN o: Mossack Fonseca, Copa Airlines, Minera Panamá|Cobre Panamá, Banistmo, Bladex
BUS PER o: Southern Peru|Southern Peru Copper, Antamina, Yanacocha|Minera Yanacocha, Petroperú, CONFIEP, Buenaventura mining, Las Bambas
BUS PER o: Camisea|Camisea consortium, Doe Run, Graña y Montero, Aero Peru, Interbank, Minera Majaz|Rio Blanco Copper, Banco Wiese, Electroperu
BUS PER o: Volcan mining, Pluspetrol Norte, Peru LNG, Backus|Backus & Johnston, Telefónica del Perú
BUS PNG o: Air Niugini, PNG Power, Porgera Joint Venture|Porgera mine|Barrick Niugini, Panguna mine|Panguna, Bank South Pacific, Kumul Petroleum
BUS PNG o: PNG LNG, Ramu NiCo|Ramu Nickel, Rimbunan Hijau, Orogen Minerals, Mineral Resources Development Company
BUS POL o: PKN Orlen|Orlen, Lotos|Grupa Lotos, PGNiG, KGHM, PKO BP|PKO Bank Polski, LOT Polish Airlines|Polish Airlines LOT, PZU
BUS POL o: Telekomunikacja Polska|TPSA, Agora SA, Polkomtel, Bumar, PGE, Gdansk Shipyard, Bank Pekao|Pekao, Lewiatan|Konfederacja Lewiatan, Gaz-System
BUS POL o: EuRoPol Gaz, Huta Katowice, Polska Grupa Zbrojeniowa|PGZ, JSW, Tauron
BUS PRI o: PREPA|Puerto Rico Electric Power Authority, LUMA Energy
BUS PRT o: Galp|Galp Energia, EDP|Energias de Portugal, TAP, Banco Espírito Santo|BES, Caixa Geral de Depósitos, Millennium BCP|BCP, Mota-Engil, Sonae
BUS PRT o: BPI
BUS PRY o: Itaipú|Itaipú Binacional, Yacyretá|Entidad Binacional Yacyretá, ANDE, Petropar, Copaco
BUS ROU o: Petrom|OMV Petrom, Romgaz, Rompetrol, Hidroelectrica, Dacia, Tarom, Roșia Montană Gold Corporation, Transgaz, Nuclearelectrica, Bancorex
BUS ROU o: Romtelecom, Sidex, Romarm
BUS RUS o: Yukos, Sibneft|Gazprom Neft, Rosneft Deutschland, Transneft, Surgutneftegaz|Surgutneftegas, Tatneft, Novatek, TNK-BP|TNK|Tyumen Oil Company
BUS RUS o: Norilsk Nickel|Nornickel, Rusal|Russian Aluminium, Alrosa, Aeroflot, Unified Energy System|UES|RAO UES|EES, Inter RAO
BUS RUS o: Atomstroyexport|Atomstroieksport|Atomenergoproekt, TVEL, Tenex|Techsnabexport, Almaz-Antey, Sukhoi, MiG|MiG corporation|RSK MiG, Mikoyan
BUS RUS o: Tupolev, Ilyushin, Uralvagonzavod, Kalashnikov Concern|Izhmash, United Aircraft Corporation, United Shipbuilding Corporation, Sevmash
BUS RUS o: AvtoVAZ, GAZ Group, Magnitogorsk Iron and Steel Works|MMK, NLMK|Novolipetsk Steel, Mail.ru, VKontakte|VK, Yandex, Kaspersky|Kaspersky Lab
BUS RUS o: MegaFon, Rostelecom|Svyazinvest, Russian Railways|RZhD|RZD, VEB|Vneshekonombank, Vnesheconombank, Alfa Bank|Alfa Group Consortium
BUS RUS o: Gazprombank, Rossiya Bank|Bank Rossiya, Promsvyazbank|PSB, Menatep|Bank Menatep, Inkombank, Uneximbank|UNEXIM, Itera, Sovcomflot|Sovkomflot
BUS RUS o: Stroytransgaz, Basic Element, Russneft, Slavneft|Slavneft oil, Zarubezhneft|Zarubezhneftegaz, Onexim, Tochmash, Kamaz, Power Machines
BUS RUS o: Polyus|Polyus Gold, Metalloinvest, Rusnano, RSPP|Russian Union of Industrialists and Entrepreneurs, Rosvooruzheniye|Rosvooruzhenie
BUS RUS o: Gazprom-Media, Media-Most, LogoVAZ, Oboronprom, Renova, Summa Group, Bashneft, Tactical Missiles Corporation, Internet Research Agency
BUS RUS o: Concord Management and Consulting, Soyuzneft, M Invest|Meroe Gold, Lobaye Invest, Evro Polis, Tinkoff|Tinkoff Bank|T-Bank, Uralkali
BUS RUS o: Novoship, X5 Group, Magnit, Wildberries, Ozon, Pobeda
BUS SLB o: Solomon Airlines, Solomon Taiyo|Soltai, Gold Ridge mine, Guadalcanal Plains Palm Oil
BUS SLV o: ANEP|National Association of Private Enterprise El Salvador, TACA|Taca Airlines, Fusades
BUS SRB o: NIS|Naftna Industrija Srbije, Srbijagas, Zastava|Zastava car factory, EPS|Elektroprivreda Srbije
BUS SRB o: Jugoimport|Yugoimport|Jugoimport-SDPR|Yugoimport-SDPR, JAT|Jat Airways|Air Serbia|Yugoslav Airlines, Delta Holding, Telekom Srbija, Sartid
BUS SRB o: Krušik, Bor mine|RTB Bor|Zijin Bor, Karic Brothers|BK Group, Mobtel, Beogradska Banka
BUS SUR o: Staatsolie, Suralco, Surinam Airways
BUS SVK o: Slovnaft, SPP|Slovensky plynarensky priemysel, Slovenske elektrarne, Transpetrol, Eustream, U.S. Steel Kosice|VSZ
BUS SVN o: Petrol d.d., Nova Ljubljanska Banka|NLB, Krka, Gorenje, Adria Airways, Mercator, Luka Koper
BUS SWE o: Ericsson, Volvo, Saab, Vattenfall, Ikea, H&M, Svenskt Näringsliv|Confederation of Swedish Enterprise, Scania, Bofors, Electrolux, SKF
BUS SWE o: TeliaSonera|Telia, Skandia, Swedbank, Spotify, Lundin Petroleum|Lundin Oil|Lundin, SAS airline|Scandinavian Airlines, Northvolt, Stora
BUS SWE o: LKAB, Tetra Pak, Atlas Copco, Klarna, Preem
BUS TJK o: Talco|Tajik Aluminium Company|Tajik Aluminium Plant, Barki Tojik|Barqi Tojik, Tajik Air, Somon Air, Orienbank|Orionbank
BUS TKM o: Turkmengaz|Turkmengas, Turkmenneft|Turkmenneftegaz
BUS TON o: Royal Tongan Airlines
BUS TTO o: Petrotrin, National Gas Company of Trinidad and Tobago, BWIA, Caribbean Airlines, CL Financial|CLICO, Atlantic LNG, Caroni 1975
BUS TUR o: TUSIAD|Turkish Industry and Business Association, MUSIAD, TOBB|Union of Chambers and Commodity Exchanges of Turkey, Turkish Airlines|THY
BUS TUR o: BOTAS, TPAO|Turkish Petroleum, Koç Holding|Koc Group, Sabancı Holding|Sabanci, Doğan Holding|Dogan Media Group|Dogan Group, Turkcell
BUS TUR o: Türk Telekom, Ziraat Bank|Ziraat Bankası, Halkbank, Vakıfbank, Garanti|Garanti Bank, Akbank, İşbank|Türkiye İş Bankası, Aselsan, Roketsan
BUS TUR o: Turkish Aerospace Industries|TUSAŞ, Tupras, Cukurova|Çukurova Holding, Calik Holding|Çalık, Kalyon, Limak, Cengiz Holding, Bank Asya
BUS TUR o: Koza Ipek, Otokar, BMC|BMC Otomotiv, Karadeniz Holding|Karpowership, Tosyali, Tekel, Petkim, Pegasus Airlines, Demirören, Havelsan
BUS TUR o: Makina ve Kimya Endüstrisi|MKE|MKEK, Telsim, Imar Bank|İmar Bankası, Yapi Kredi, Denizbank, Enka, Zorlu|Zorlu Holding, SADAT, Türksat
BUS UKR o: Naftogaz|Naftohaz|Naftogaz Ukrainy, Ukrtransgaz, PrivatBank, Metinvest, DTEK, Antonov, Ukroboronprom, Ukrspetsexport|Ukrspetseksport
BUS UKR o: Motor Sich, Ukrnafta, Ukrtelecom, RosUkrEnergo, Kryvorizhstal, Ukrzaliznytsia|Ukrainian Railways, System Capital Management, Roshen
BUS UKR o: Azovstal, Oschadbank, Ukrtatnafta, Yuzhmash, Interpipe, Kyivstar, Ukrtransnafta, UkrGasEnergo, Fire Point, Burisma
BUS URY o: ANCAP, Antel, UTE, Pluna, Banco República|BROU
BUS USA o: Exxon Mobil|Mobil Oil, Chevron|ChevronTexaco|Texaco, ConocoPhillips|Conoco, Kellogg Brown & Root|KBR, Bechtel, Lockheed Martin|Lockheed
BUS USA o: Northrop Grumman|Northrop, Ford Motor|Ford Motor Company|Ford Motor Co, Chrysler, Facebook|Meta Platforms, IBM, Tesla, Twitter, YouTube
BUS USA o: Uber, Airbnb, PayPal, OpenAI, Palantir, Micron|Micron Technology, Oracle, Cisco, JPMorgan, Citigroup|Citibank, Lehman Brothers
BUS USA o: Bear Stearns, American International Group|AIG, Blackstone, Carlyle Group, Enron, WorldCom, Moody's Investors Service
BUS USA o: Standard & Poor's|Standard and Poor's|S&P Global, Fitch|Fitch Ratings, Moderna, Johnson & Johnson, Merck & Co, Cargill
BUS USA o: Coca-Cola|Coca-Cola Company, PepsiCo|Pepsi, Wal-Mart, Nike Inc|Nike, United Airlines, American Airlines, Pan Am, TWA, FedEx, UPS
BUS USA o: Caterpillar, Dow Chemical, Freeport-McMoRan|Freeport, Newmont, Alcoa, Occidental Petroleum|Occidental, Marathon Oil
BUS USA o: Hess Corporation|Amerada Hess, Unocal, Noble Energy, Anadarko, Kosmos Energy, Vanco Energy, Chiquita|Chiquita Brands
BUS USA o: United Fruit|United Fruit Company, Blackwater|Blackwater USA|Xe Services, DynCorp|DynCorp International
BUS USA o: MPRI|Military Professional Resources Inc, Triple Canopy, CACI, Booz Allen Hamilton, Bain & Company, McKinsey|McKinsey & Company
BUS USA o: US Chamber of Commerce, National Association of Manufacturers, Kodak, Nasdaq, New York Stock Exchange|NYSE, Westinghouse, GE Aviation
BUS USA o: Colt Defense, Smith & Wesson, Bell Helicopter, Anduril, Venture Global, Cheniere, Albemarle, Pan American Airways
BUS USA o: Elliott Management|NML Capital, AES Corp, Firestone|Bridgestone Firestone, Enron Power, Southern Copper, Drummond Company, US Steel
BUS USA o: American Petroleum Institute, Fannie Mae, Freddie Mac, Purdue Pharma, Tyson Foods, Clearview AI, Anthropic, Walt Disney|Walt Disney Company
BUS USA o: Time Warner|AOL Time Warner|Warner Bros
BUS UZB o: Uzbekneftegaz|Uzbekneftegas|Uztransgaz, UzDaewooAuto|UzDaewoo, Navoi Mining and Metallurgical Combine|Navoi Mining|NMMC
BUS UZB o: Uzbekistan Airways|Uzbekistan Havo Yullari, Zeromax, UzAuto|UzAuto Motors|GM Uzbekistan, Takilant, Uzdunrobita, Ucell
BUS UZB o: Almalyk Mining and Metallurgical Combine|AGMK, Tashkent Aviation Production Association|TAPOiCh, Uzbekenergo, Oxus Gold, Akfa
BUS VEN o: PDVSA|Petróleos de Venezuela, Fedecámaras, CANTV, Empresas Polar, Citgo, Corpoelec, Sidor, Electricidad de Caracas, Conviasa, Edelca
BUS VEN o: Banco Latino, CVG|Corporación Venezolana de Guayana, Petrocaribe, Venezolana de Aviación|Viasa, Banesco, Movilnet, Cadafe
BUS VEN o: Grupo Cisneros|Cisneros Group, Petrocedeño, Digitel, Conindustria, Consecomercio
BUS VUT o: Air Vanuatu
BUS WSM o: Polynesian Airlines|Samoa Airways
BUS XKX o: Trepca, KEK|Kosovo Energy Corporation, PTK
LAB ARG o: CGT|Confederación General del Trabajo|General Labor Confederation
LAB ARG o: CTA|Central de Trabajadores Argentinos|Central de Trabajadores de la Argentina|Argentine Workers' Central Union, CTERA, UPCN, UTA
LAB ARG o: UOM|Unión Obrera Metalúrgica, SMATA, Camioneros|Sindicato de Camioneros, SUTEBA, La Fraternidad, UOCRA, Aeronavegantes
LAB ARG o: General Confederation of Labour|General Confederation of Labor
LAB AUS o: Australian Council of Trade Unions|ACTU, Maritime Union of Australia|MUA|Waterside Workers Federation
LAB AUS o: CFMEU|Construction Forestry Mining and Energy Union, Australian Workers' Union|AWU
LAB AUT o: ÖGB
LAB BEL o: FGTB|ABVV, CSC union|ACV, CGSLB
LAB BGR o: Podkrepa, KNSB|CITUB
LAB BLR o: Belarusian Congress of Democratic Trade Unions
LAB BOL o: COB|Central Obrera Boliviana|Bolivian Workers' Center|Bolivian Workers' Central|Bolivian Workers Confederation
LAB BOL o: FSTMB|Federación Sindical de Trabajadores Mineros de Bolivia, Fencomin
LAB BRA o: CUT|Central Única dos Trabalhadores, Força Sindical, Metalworkers' Union of ABC|ABC Metalworkers' Union|Sindicato dos Metalúrgicos do ABC
LAB BRA o: FUP|Federação Única dos Petroleiros, Contag
LAB BRB o: Barbados Workers' Union, National Union of Public Workers|NUPW
LAB CAN o: Canadian Labour Congress, Canadian Auto Workers|CAW, Unifor, Canadian Union of Public Employees|CUPE
LAB CAN o: Confédération des syndicats nationaux|CSN, FTQ, Public Service Alliance of Canada
LAB CHL o: CUT|Central Unitaria de Trabajadores|Unitary Workers' Central, ANEF, Colegio de Profesores
LAB COL o: CUT|Central Unitaria de Trabajadores|United Workers' Central|Unitary Workers' Central, USO|Unión Sindical Obrera, Fecode, Sintraminercol
LAB COL o: Sinaltrainal
LAB CRI o: ANEP|National Association of Public and Private Employees
LAB CUB o: CTC|Central de Trabajadores de Cuba|Confederation of Cuban Workers|Cuban Workers' Confederation
LAB CZE o: CMKOS
LAB DEU o: DGB|German Trade Union Federation|Deutscher Gewerkschaftsbund, GEW, EVG|Eisenbahn- und Verkehrsgewerkschaft, GDL, Marburger Bund, IG BCE
LAB DEU o: Cockpit union|Vereinigung Cockpit, IG Bau
LAB ECU o: Frente Unitario de Trabajadores|FUT|United Workers Front|Workers' United Front
LAB ESP o: Comisiones Obreras|Workers' Commissions|CCOO, Unión General de Trabajadores|UGT, ELA-STV, USO, SEPLA
LAB FIN o: SAK, Akava
LAB FJI o: Fiji Trades Union Congress|FTUC, Fiji Teachers Association|Fijian Teachers Association
LAB FRA o: CGT|Confédération générale du travail|General Confederation of Labour, CFDT|Confédération française démocratique du travail
LAB FRA o: Force Ouvrière|FO, CFTC, CFE-CGC, SUD-Rail, Solidaires, UNSA, FSU, SNCTA, SNPL
LAB GBR o: Trades Union Congress|TUC|British TUC, Unison, Unite union, Transport and General Workers' Union|TGWU, GMB
LAB GBR o: RMT|National Union of Rail Maritime and Transport Workers|Rail Maritime and Transport union, ASLEF, Amicus, Fire Brigades Union|FBU
LAB GBR o: Public and Commercial Services Union|PCS, NASUWT, National Education Union, Royal College of Nursing, University and College Union
LAB GBR o: Educational Institute of Scotland, BECTU, Balpa, Police Federation of England and Wales, Irish National Teachers' Organisation
LAB GBR o: Scottish Trades Union Congress|STUC, National Union of Seamen
LAB GRC o: GSEE|General Confederation of Greek Workers, ADEDY, PAME
LAB GTM o: UNSITRAGUA, Stegua|STEG
LAB GUY o: Guyana Agricultural and General Workers Union|GAWU, Guyana Public Service Union|GPSU, Guyana Teachers' Union
LAB HND o: COPEMH
LAB HTI o: CATH|Coordination syndicale haïtienne
LAB HUN o: MSZOSZ, LIGA
LAB IRL o: SIPTU, Irish Congress of Trade Unions|ICTU, IMPACT union, Fórsa
LAB ITA o: CGIL, CISL, UIL, COBAS, FIOM, UGL, USB
LAB JAM o: Bustamante Industrial Trade Union|BITU, Jamaica Teachers' Association
LAB MEX o: CTM|Confederation of Mexican Workers|Confederación de Trabajadores de México, SNTE|Sindicato Nacional de Trabajadores de la Educación
LAB MEX o: CNTE|Coordinadora Nacional de Trabajadores de la Educación|National Coordinator of Education Workers
LAB MEX o: SME|Mexican Electricians Union|Sindicato Mexicano de Electricistas, Los Mineros
LAB NCL o: USTKE
LAB NIC o: FNT|Frente Nacional de los Trabajadores
LAB NLD o: FNV|Federatie Nederlandse Vakbeweging, CNV
LAB NOR o: Landsorganisasjonen
LAB NZL o: New Zealand Council of Trade Unions|NZCTU, New Zealand Educational Institute|NZEI
LAB PAN o: Suntracs
LAB PER o: CGTP|General Confederation of Peruvian Workers|Confederación General de Trabajadores del Perú, SUTEP
LAB PNG o: Papua New Guinea Trade Union Congress|PNGTUC, Bougainville Mining Workers Union
LAB POL o: NSZZ Solidarnosc|Solidarność, OPZZ|All-Poland Alliance of Trade Unions
LAB PRI o: UTIER
LAB PRT o: CGTP|CGTP-IN, UGT, Fenprof
LAB PRY o: Central Unitaria de Trabajadores|CUT
LAB ROU o: Cartel Alfa, Fratia, BNS union
LAB RUS o: FNPR|Federation of Independent Trade Unions of Russia
LAB SLV o: UNTS, FENASTRAS
LAB SWE o: Landsorganisationen, Swedish Trade Union Confederation, TCO, IF Metall
LAB TTO o: Oilfields Workers' Trade Union|OWTU, National Trade Union Centre|NATUC
LAB TUR o: Türk-İş, DİSK, KESK, Hak-İş, Eğitim-Sen, Memur-Sen
LAB UKR o: Federation of Trade Unions of Ukraine, Independent Miners Union of Ukraine
LAB URY o: PIT-CNT
LAB USA o: Teamsters|International Brotherhood of Teamsters, United Auto Workers|UAW, Service Employees International Union|SEIU, United Farm Workers
LAB USA o: AFSCME, American Federation of Teachers, National Education Association, Solidarity Center, Communications Workers of America
LAB USA o: International Longshoremen's Association, United Mine Workers, United Steelworkers|USW, Air Line Pilots Association
LAB USA o: American Federation of Government Employees
LAB VEN o: CTV|Confederation of Venezuelan Workers|Confederación de Trabajadores de Venezuela|Venezuelan Workers Confederation
LAB VEN o: Workers' Confederation of Venezuela, UNT|Unete
AGR ARG o: Sociedad Rural Argentina|Argentine Rural Society, Federación Agraria|Federación Agraria Argentina|Argentine Agrarian Federation
AGR ARG o: Mesa de Enlace, Confederaciones Rurales Argentinas|CRA, Coninagro
AGR AUS o: National Farmers' Federation, Meat and Livestock Australia
AGR BEL o: Boerenbond, Copa-Cogeca
AGR BOL o: CSUTCB, Six Federations of the Tropics|Seis Federaciones, Adepcoca, Bartolinas|Bartolina Sisa
AGR BRA o: Movimento dos Trabalhadores Rurais Sem Terra|Movimento Sem Terra|Sem Terra|Landless Rural Workers Movement|Landless Peasants Movement
AGR BRA o: Movement of Landless Rural Workers, União Democrática Ruralista|Rural Democratic Union
AGR BRA o: National Confederation of Agriculture|Confederação da Agricultura e Pecuária, Aprosoja, Bancada ruralista|Ruralistas
AGR COL o: Federación Nacional de Cafeteros|National Federation of Coffee Growers|Fedecafé|National Coffee Growers Federation, Fedegan
AGR DEU o: Deutscher Bauernverband|German Farmers' Association
AGR ESP o: ASAJA, COAG
AGR FRA o: FNSEA, Confédération paysanne, Coordination rurale, Jeunes Agriculteurs
AGR GBR o: Ulster Farmers' Union, NFU Scotland
AGR GTM o: CODECA|Comité de Desarrollo Campesino, CUC|Comité de Unidad Campesina|Committee for Peasant Unity|Committee for Campesino Unity, CONIC
AGR GTM o: Plataforma Agraria
AGR IRL o: Irish Farmers' Association
AGR ITA o: Coldiretti, Confagricoltura
AGR MEX o: El Barzón
AGR NLD o: LTO Nederland|LTO, Farmers Defence Force
AGR NZL o: Federated Farmers
AGR PRY o: Federación Nacional Campesina|National Peasants Federation, UGP|Unión de Gremios de la Producción, Carperos
REL ARG o: Conferencia Episcopal Argentina|Argentine Episcopal Conference|Argentine Bishops Conference
REL ARM o: Armenian Apostolic Church|Holy See of Etchmiadzin|Etchmiadzin|Mother See of Holy Etchmiadzin
REL AZE o: Caucasus Muslims Board|Caucasian Muslims Office|Spiritual Board of Muslims of the Caucasus
REL BGR o: Bulgarian Orthodox Church
REL BRA o: CNBB|National Conference of Bishops of Brazil|National Conference of Brazilian Bishops|Brazilian Bishops Conference
REL BRA o: Conferência Nacional dos Bispos do Brasil, Universal Church of the Kingdom of God|Igreja Universal|Universal Church
REL BRA o: CIMI|Indigenous Missionary Council|Conselho Indigenista Missionário, Pastoral Land Commission|Comissão Pastoral da Terra|CPT
REL BRA o: Assembleia de Deus
REL CHE o: World Council of Churches|WCC, Lutheran World Federation
REL COL o: Conferencia Episcopal de Colombia|Colombian Episcopal Conference|Episcopal Conference of Colombia
REL DEU o: Central Council of Jews in Germany|Central Council of Jews|Zentralrat der Juden
REL DEU o: Central Council of Muslims in Germany|Central Council of Muslims|ZMD, German Bishops' Conference, Evangelical Church in Germany|EKD, DITIB
REL DEU o: Milli Görüş|Islamische Gemeinschaft Milli Görüş
REL ESP o: Conferencia Episcopal Española|Spanish Episcopal Conference|Spanish Bishops' Conference
REL FIN o: Evangelical Lutheran Church of Finland
REL FJI o: Methodist Church in Fiji|Methodist Church of Fiji|Fiji Methodist Church
REL FRA o: French Council of the Muslim Faith|CFCM|Conseil français du culte musulman, CRIF|Representative Council of French Jewish Institutions
REL FRA o: Union of Islamic Organisations of France|UOIF, Grand Mosque of Paris|Paris Mosque
REL GBR o: Church of Scotland, Muslim Council of Britain, Lambeth Palace, Board of Deputies of British Jews|Board of Deputies
REL GBR o: Presbyterian Church in Ireland, Church in Wales, Methodist Church of Great Britain, Hizb ut-Tahrir Britain, Salvation Army
REL GEO o: Georgian Orthodox Church|Georgian Patriarchate
REL GRC o: Church of Greece|Greek Orthodox Church, Mount Athos monastic community
REL HTI o: Conférence épiscopale d'Haïti|Haitian Bishops Conference|Conference of Haitian Bishops
REL ITA o: Conferenza Episcopale Italiana|CEI|Italian Bishops' Conference|Italian Episcopal Conference, UCOII
REL KAZ o: Spiritual Administration of Muslims of Kazakhstan
REL MEX o: CEM|Mexican Bishops Conference|Conferencia del Episcopado Mexicano|Mexican Episcopal Conference, Legionaries of Christ|Legion of Christ
REL MEX o: La Luz del Mundo|Light of the World church
REL PNG o: Evangelical Lutheran Church of Papua New Guinea, PNG Council of Churches
REL POL o: Polish Episcopate|Polish Episcopal Conference|Konferencja Episkopatu Polski
REL ROU o: Romanian Orthodox Church|Romanian Patriarchate
REL RUS o: Spiritual Administration of the Muslims of Russia|Council of Muftis of Russia|Russia's Council of Muftis
REL RUS o: Holy Synod of the Russian Orthodox Church, Danilov Monastery
REL SLB o: Melanesian Brotherhood, Church of Melanesia|Anglican Church of Melanesia, South Sea Evangelical Church
REL SRB o: Serbian Orthodox Church
REL TON o: Free Wesleyan Church|Free Wesleyan Church of Tonga
REL UKR o: Ukrainian Greek Catholic Church|Greek Catholic Church of Ukraine, Kyiv Pechersk Lavra|Kiev Pechersk Lavra|Pechersk Lavra
REL UKR o: Kyiv Patriarchate|Kiev Patriarchate
REL USA o: US Conference of Catholic Bishops|USCCB, Southern Baptist Convention, Christian Coalition, Moral Majority
REL USA o: Christian Solidarity International, Church of Scientology|Scientology, Mormon Church|Church of Jesus Christ of Latter-day Saints
REL USA o: Focus on the Family, Jehovah's Witnesses, United Methodist Church, Christian Broadcasting Network, Billy Graham Evangelistic Association
REL USA o: Westboro Baptist Church
REL VAT o: Pontifical Council for Justice and Peace, Congregation for the Doctrine of the Faith, College of Cardinals
REL VAT o: Society of Jesus|Jesuits|Jesuit Order, Opus Dei, Pontifical Academy for Life, Sovereign Military Order of Malta
REL VEN o: Conferencia Episcopal Venezolana|Venezuelan Episcopal Conference|Venezuelan Bishops Conference|CEV
REL VUT o: Vanuatu Christian Council
REL WSM o: Congregational Christian Church of Samoa
NGO ALB o: Albanian Helsinki Committee
NGO ARM o: Helsinki Citizens' Assembly Vanadzor, Union of Informed Citizens
NGO AUS o: Australian Council for International Development, Oxfam Australia, Refugee Action Coalition, Asylum Seeker Resource Centre|ASRC
NGO AUS o: World Vision Australia, Caritas Australia, Australian Red Cross, Human Rights Law Centre, Australian Conservation Foundation, GetUp
NGO AUS o: Wilderness Society
NGO AUT o: SOS Mitmensch, International Helsinki Federation for Human Rights|International Helsinki Federation, International Press Institute|IPI
NGO AUT o: Caritas Austria
NGO AZE o: Institute for Peace and Democracy, Institute for Reporters' Freedom and Safety|IRFS, Election Monitoring and Democracy Studies Center|EMDS
NGO AZE o: Nida civic movement|NIDA
NGO BEL o: Corporate Europe Observatory, IPIS|International Peace Information Service, 11.11.11, CNCD-11.11.11, European Network Against Racism
NGO BIH o: Mothers of Srebrenica|Mothers of Srebrenica and Zepa Enclaves
NGO BLR o: Belarusian Helsinki Committee, Belarusian Association of Journalists|BAJ, BYSOL, Country for Life
NGO BLR o: Viasna Human Rights Centre|Viasna-96|Viasna human rights group
NGO BLZ o: Maya Leaders Alliance
NGO BRA o: APIB|Articulation of Indigenous Peoples of Brazil|Articulação dos Povos Indígenas do Brasil, COIAB
NGO BRA o: Instituto Socioambiental|Socio-Environmental Institute, Imazon, Transparência Brasil, Conectas|Conectas Direitos Humanos
NGO BRA o: Tortura Nunca Mais, Viva Rio organization, Instituto Igarapé|Igarapé Institute, Justiça Global|Global Justice Center
NGO BRA o: Observatório do Clima|Climate Observatory, Instituto Sou da Paz|Sou da Paz, Instituto Lula|Lula Institute
NGO BRA o: Brazilian Forum on Public Security|Fórum Brasileiro de Segurança Pública, SOS Mata Atlântica
NGO CAN o: Assembly of First Nations|AFN, MiningWatch Canada|MiningWatch, Citizen Lab, Rights & Democracy|Rights and Democracy
NGO CAN o: Inuit Tapiriit Kanatami, Development and Peace, Inuit Circumpolar Council|Inuit Circumpolar Conference, David Suzuki Foundation
NGO CAN o: Partnership Africa Canada, Canadian Red Cross, Canadian Centre for Policy Alternatives, Pembina Institute
NGO CAN o: Canadian Civil Liberties Association, Council of Canadians, Canadian Taxpayers Federation, Raoul Wallenberg Centre for Human Rights
NGO CHE o: International Committee of the Red Cross|ICRC, Interpeace, Trial International|Track Impunity Always, Swiss Solidarity
NGO CHE o: International Union for Conservation of Nature|IUCN, Internal Displacement Monitoring Centre|IDMC, UN Watch, Berne Declaration
NGO COL o: CODHES|Consultancy on Human Rights and Displacement|Consultoría para los Derechos Humanos y el Desplazamiento, CINEP
NGO COL o: Fundación Ideas para la Paz|Ideas for Peace Foundation|FIP
NGO COL o: José Alvear Restrepo Lawyers' Collective|Colectivo de Abogados José Alvear Restrepo|CAJAR, País Libre|Free Country Foundation
NGO COL o: Fundación para la Libertad de Prensa|Foundation for Press Freedom, Colombian Commission of Jurists|Comisión Colombiana de Juristas, MOVICE
NGO COL o: Paz y Reconciliación, Corporación Nuevo Arco Iris|Nuevo Arco Iris, Redepaz, Misión de Observación Electoral
NGO COL o: San José de Apartadó Peace Community, ASFADDES, Somos Defensores, Viva la Ciudadanía
NGO COL o: Colombianas y Colombianos por la Paz|Colombians for Peace
NGO CZE o: People in Need|Člověk v tísni, Charter 77|Charta 77, Civic Forum Foundation, Million Moments for Democracy
NGO DEU o: Pro Asyl, German Red Cross, Deutsche Umwelthilfe, BUND, Letzte Generation, Ende Gelände, Sea-Eye
NGO DEU o: Friedrich Naumann Foundation|Friedrich-Naumann-Stiftung, Heinrich Böll Foundation|Heinrich Boell Foundation|Heinrich-Böll-Stiftung
NGO DEU o: Rosa Luxemburg Foundation|Rosa-Luxemburg-Stiftung, Hanns Seidel Foundation, GIZ|GTZ|Deutsche Gesellschaft für Internationale Zusammenarbeit
NGO DEU o: Misereor, Bertelsmann Foundation|Bertelsmann Stiftung, Gesellschaft für bedrohte Völker|Society for Threatened Peoples
NGO DEU o: Deutsche Welthungerhilfe Foundation, Amadeu Antonio Foundation, urgewald, Foodwatch, PEGIDA
NGO ESP o: Proactiva Open Arms|Open Arms, Caminando Fronteras|Walking Borders, Manos Limpias, Òmnium Cultural
NGO ESP o: Assemblea Nacional Catalana|Catalan National Assembly, CEAR, Basta Ya, Gesto por la Paz
NGO ESP o: Asociación de Víctimas del Terrorismo|Association of Victims of Terrorism|AVT, Association for the Recovery of Historical Memory, Etxerat
NGO ESP o: Médicos del Mundo
NGO FIN o: Crisis Management Initiative|CMI
NGO FJI o: Citizens' Constitutional Forum, Fiji Women's Crisis Centre, Fiji Women's Rights Movement, Pacific Concerns Resource Centre|PCRC
NGO FJI o: Pacific Network on Globalisation, Pacific Conference of Churches, Pacific Islands Climate Action Network
NGO FRA o: SOS Racisme, Ligue des droits de l'homme|LDH, SOS Méditerranée, Attac, Cimade|La Cimade, Emmaüs, Secours Catholique, Secours populaire
NGO FRA o: France Terre d'Asile, Restos du Coeur, Survie, CCFD-Terre Solidaire|CCFD, Les Soulèvements de la Terre|Soulèvements de la Terre
NGO FRA o: Droit au Logement
NGO GBR o: Liberty human rights group|National Council for Civil Liberties, Campaign for Nuclear Disarmament|CND, Stop the War Coalition
NGO GBR o: Refugee Council, RSPCA, RSPB, Oxfam GB|Oxfam International, Joint Council for the Welfare of Immigrants, Howard League, Index on Censorship
NGO GBR o: Extinction Rebellion, Just Stop Oil, Palestine Action, Countryside Alliance, Barnardo's, NSPCC, Royal National Lifeboat Institution|RNLI
NGO GBR o: Corporate Watch, Hope Not Hate, Medact, Forensic Architecture, Global Justice Now, Campaign Against Arms Trade|CAAT, WaterAid
NGO GBR o: British Refugee Council, Justice for Colombia, Big Brother Watch, Palestine Solidarity Campaign, Fawcett Society, Migration Watch
NGO GBR o: Care4Calais, Rights and Security International
NGO GEO o: Georgian Young Lawyers' Association|GYLA, ISFED|International Society for Fair Elections and Democracy, Kmara, Shame movement
NGO GRC o: Greek Council for Refugees, Hellenic Red Cross
NGO GTM o: Grupo de Apoyo Mutuo|Mutual Support Group, Rigoberta Menchú Foundation|Rigoberta Menchú Tum Foundation
NGO GTM o: CALDH|Center for Human Rights Legal Action, Fundación Myrna Mack|Myrna Mack Foundation, Acción Ciudadana
NGO GTM o: ODHAG|ODHA|Archbishop's Human Rights Office, UDEFEGUA
NGO GTM o: Historical Clarification Commission|Commission for Historical Clarification|Commission of Historical Clarification
NGO GTM o: Fundación contra el Terrorismo, CONAVIGUA
NGO HND o: COFADEH|Committee of Relatives of the Disappeared in Honduras|Committee for Relatives of the Disappeared in Honduras, Casa Alianza
NGO HND o: Asociación para una Sociedad más Justa|ASJ|Association for a More Just Society, CODEH|Committee for the Defense of Human Rights in Honduras
NGO HTI o: RNDDH|National Human Rights Defense Network|National Network for the Defense of Human Rights|Réseau national de défense des droits humains
NGO HTI o: National Coalition for Haitian Rights|NCHR|National Coalition for Haitian Refugees
NGO HTI o: Institute for Justice & Democracy in Haiti|Institute for Justice and Democracy in Haiti|IJDH
NGO HTI o: Plateforme des Organisations Haïtiennes de Droits Humains|POHDH, Fondasyon Je Klere|FJKL, Bureau des Avocats Internationaux|BAI
NGO HTI o: Petrochallengers, Nou Pap Dòmi, Zanmi Lasante, CARDH
NGO HUN o: Hungarian Helsinki Committee, Hungarian Civil Liberties Union|TASZ, Political Capital
NGO IRL o: Irish Council for Civil Liberties|ICCL, Irish Red Cross, Pat Finucane Centre, St Vincent de Paul
NGO ITA o: Mediterranea Saving Humans|Mediterranea, Legambiente, Libera anti-mafia, Hands Off Cain|Nessuno tocchi Caino, Arci, Caritas Italiana
NGO ITA o: Casa Internazionale delle Donne
NGO KAZ o: Kazakhstan International Bureau for Human Rights|Kazakhstan International Bureau for Human Rights and Rule of Law, Adil Soz, Atajurt
NGO KGZ o: Bir Duino|Bir Duino Kyrgyzstan, Kylym Shamy, Coalition for Democracy and Civil Society
NGO MDA o: Promo-LEX
NGO MEX o: Centro Pro Juárez|Miguel Agustín Pro Juárez Human Rights Center, Alianza Cívica|Civic Alliance
NGO MEX o: Frayba|Fray Bartolomé de las Casas Human Rights Center, Mexicans Against Corruption and Impunity|Mexicanos contra la Corrupción
NGO MEX o: México Evalúa, Mexico United Against Crime|México Unido Contra la Delincuencia, Las Patronas, Tlachinollan, Cencos
NGO MEX o: GIEI|Interdisciplinary Group of Independent Experts, Serapaz, Causa en Común, Las Abejas, Pueblo sin Fronteras
NGO NIC o: CENIDH|Nicaraguan Center for Human Rights|Nicaraguan Human Rights Center|Centro Nicaragüense de Derechos Humanos
NGO NIC o: ANPDH|Nicaraguan Association for Human Rights
NGO NIC o: Violeta Barrios de Chamorro Foundation|Fundación Violeta Barrios de Chamorro|Violeta Chamorro Foundation, CPDH, Ética y Transparencia
NGO NIC o: IEEPP, Hagamos Democracia, FUNIDES, Nicaragua Nunca Más|Nicaragua Never Again
NGO NLD o: Novib|Oxfam Novib, Impunity Watch, ECPAT, Urgenda, Pax Christi|IKV Pax Christi, Women on Waves, Transnational Institute
NGO NLD o: Global Rights Compliance, International Institute of Social History, SOMO
NGO NOR o: Bellona, Norwegian Nobel Institute, Human Rights House Foundation, Church City Mission
NGO NZL o: Peace Movement Aotearoa, Oxfam New Zealand
NGO PNG o: TIPNG, Bismarck Ramu Group, Melanesian Solidarity|Melsol, Leitana Nehan
NGO POL o: Workers' Defence Committee, Helsinki Foundation for Human Rights, Stefan Batory Foundation|Batory Foundation
NGO POL o: Ocalenie Foundation|Fundacja Ocalenie, Grupa Granica, Women's Strike|All-Poland Women's Strike|Strajk Kobiet
NGO POL o: KOD|Committee for the Defence of Democracy, Polish Humanitarian Action
NGO PRY o: CODEHUPY, Tierraviva
NGO ROU o: Group for Social Dialogue, Expert Forum, APADOR-CH
NGO RUS o: Moscow Helsinki Group, Sova Center, Public Verdict, Dissernet, Sakharov Center|Sakharov Centre
NGO RUS o: Committee of Soldiers' Mothers|Union of Soldiers' Mothers Committees|Union of Committees of Soldiers' Mothers
NGO RUS o: Civic Assistance|Civic Assistance Committee, Gulagu.net, Agora rights group, Free Buryatia Foundation, Idite Lesom, Team 29
NGO RUS o: Russian Red Cross, Apologia Protesta
NGO SLV o: Tutela Legal|Tutela Legal del Arzobispado, Cristosal, FESPAD, IUDOP, Comadres, Acción Ciudadana El Salvador
NGO SLV o: Movimiento de Víctimas del Régimen
NGO SRB o: Humanitarian Law Center|Humanitarian Law Centre|Fond za humanitarno pravo, CeSID|Center for Free Elections and Democracy
NGO SRB o: Youth Initiative for Human Rights|YIHR, Helsinki Committee for Human Rights in Serbia, CRTA, Kreni-Promeni
NGO SRB o: BIRN|Balkan Investigative Reporting Network
NGO SVK o: MEMO 98
NGO SWE o: Diakonia, Olof Palme International Center, Nobel Foundation, Kvinna till Kvinna Foundation, Forum Syd
NGO TJK o: Notabene
NGO TUR o: İHD|Human Rights Association of Turkey, TİHV, Mazlumder, Saturday Mothers, We Will Stop Femicides Platform
NGO TUR o: Media and Law Studies Association|MLSA
NGO UKR o: Center for Civil Liberties|Centre for Civil Liberties, Ukrainian Helsinki Human Rights Union, Come Back Alive
NGO UKR o: Committee of Voters of Ukraine|CVU, OPORA, Anticorruption Action Center|AntAC|Anti-Corruption Action Centre
NGO UKR o: Mejlis of the Crimean Tatar People|Mejlis|Crimean Tatar Mejlis, Institute of Mass Information, Razumkov Centre|Razumkov Center
NGO USA o: CARE USA|CARE International, World Vision|World Vision International
NGO USA o: Americas Watch|Africa Watch|Helsinki Watch|Asia Watch|Middle East Watch, Global Fund for Women
NGO USA o: Women's Refugee Commission|Women's Commission for Refugee Women and Children, Africare, Lutheran World Relief, Heifer International
NGO USA o: TransAfrica|TransAfrica Forum, Robert F. Kennedy Human Rights|RFK Center for Justice and Human Rights, Democracy for the Arab World Now
NGO USA o: Uyghur Human Rights Project, International Campaign for Tibet, Freedom Now, AFSC|American Friends Service Committee, Public Citizen
NGO USA o: Sea Shepherd|Sea Shepherd Conservation Society, Wildlife Conservation Society, PEN America|PEN American Center, Partners in Health
NGO USA o: Direct Relief, Save Darfur Coalition, Invisible Children, Rainforest Alliance, Oceana, International Center for Transitional Justice|ICTJ
NGO USA o: Genocide Watch, School of the Americas Watch, Pastors for Peace, Global Exchange, Codepink, Nature Conservancy
NGO USA o: United Methodist Committee on Relief, Food for the Hungry, Hebrew Immigrant Aid Society|HIAS
NGO USA o: IFES|International Foundation for Electoral Systems|International Foundation for Election Systems, Internews, No Peace Without Justice
NGO USA o: Amazon Watch, International Fund for Animal Welfare, Rights and Resources Initiative, US Campaign to Ban Landmines, The Innocence Project
NGO USA o: Center for Justice and Accountability|CJA, Center for Justice and International Law|CEJIL, Cultural Survival
NGO USA o: Committee for Human Rights in North Korea|HRNK, Liberty in North Korea, Moms for Liberty, Mothers Against Drunk Driving
NGO USA o: National Democratic Institute for International Affairs, March of the Living
NGO UZB o: Ezgulik, Human Rights Society of Uzbekistan, Association for Human Rights in Central Asia
NGO VEN o: COFAVIC, Observatorio Venezolano de Violencia|Venezuelan Violence Observatory|Venezuelan Observatory of Violence, Espacio Público
NGO VEN o: Observatorio Venezolano de Conflictividad Social|Venezuelan Observatory of Social Conflict|OVCS
NGO VEN o: Una Ventana a la Libertad|A Window to Freedom
NGO VEN o: Venezuelan Prison Observatory|Observatorio Venezolano de Prisiones|Venezuelan Observatory of Prisons, Control Ciudadano
NGO VEN o: Venezuelan Program for Education-Action in Human Rights, FundaRedes, Acceso a la Justicia, SOS Orinoco, Bloque Constitucional
NGO XKX o: KIPRED, Čohu
SOC ARG o: Madres de Plaza de Mayo|Madres de la Plaza de Mayo, Abuelas de Plaza de Mayo|Grandmothers of the Plaza de Mayo
SOC ARG o: CELS|Centro de Estudios Legales y Sociales|Center for Legal and Social Studies, AMIA|Argentine Israelite Mutual Association, DAIA
SOC ARG o: Piqueteros, Túpac Amaru organization|Tupac Amaru neighborhood association, Ni Una Menos, Barrios de Pie, Polo Obrero, Movimiento Evita
SOC ARG o: Corriente Clasista y Combativa, FIEL|Fundación de Investigaciones Económicas Latinoamericanas, Poder Ciudadano, CTEP|UTEP, Management & Fit
SOC ARG o: Poliarquía, Memoria Activa, Conadu, CIPPEC
SOC ARM o: Armenian Center for National and International Studies|ACNIS, Karabakh Committee
SOC AUS o: Australia Institute, Grattan Institute, Centre for Independent Studies, Australian Institute of International Affairs
SOC AUS o: United States Studies Centre, Roy Morgan|Roy Morgan Research, Newspoll, Essential Media, Australian Medical Association
SOC AUS o: Returned and Services League|RSL, Advance Australia, Sydney Institute, Northern Land Council, Central Land Council, Uluru Dialogue
SOC AZE o: AIR Center|Center of Analysis of International Relations
SOC BEL o: Friends of Europe, Centre for European Policy Studies|CEPS, European Policy Centre, EU DisinfoLab
SOC BGR o: Alpha Research, Center for Liberal Strategies|Centre for Liberal Strategies
SOC BGR o: Center for the Study of Democracy|Centre for the Study of Democracy, Sova Harris, Mediana agency
SOC BLR o: BISS|Belarusian Institute for Strategic Studies, IISEPS
SOC BOL o: CIDOB, CONAMAQ, Comité Pro Santa Cruz|Pro-Santa Cruz Committee|Santa Cruz Civic Committee|Civic Committee of Santa Cruz, Fejuve
SOC BOL o: Unión Juvenil Cruceñista, Ponchos Rojos|Red Ponchos, Permanent Assembly of Human Rights of Bolivia
SOC BOL o: Coordinadora del Agua|Coordinadora por la Defensa del Agua, Conalcam, Fundación Tierra, Fundación Milenio, CEDIB
SOC BRA o: Datafolha, Ibope, OAB|Ordem dos Advogados do Brasil|Brazilian Bar Association|Brazilian Bar
SOC BRA o: Fundação Getúlio Vargas|Getulio Vargas Foundation|FGV, DIEESE, Sensus|Instituto Sensus, Movimento Brasil Livre|Free Brazil Movement|MBL
SOC BRA o: UNE|União Nacional dos Estudantes, MTST|Homeless Workers' Movement|Movimento dos Trabalhadores Sem Teto
SOC BRA o: Movimento Passe Livre|Free Fare Movement|Free Pass Movement, Fiocruz|Oswaldo Cruz Foundation|Fundação Oswaldo Cruz
SOC BRA o: Butantan Institute|Instituto Butantan|Butantan, Vem Pra Rua, CBF|Brazilian Football Confederation, Xingu Vivo, Escola Superior de Guerra
SOC BRA o: Quaest|Genial/Quaest, AtlasIntel, Black Bloc Rio, Movement of People Affected by Dams|Movimento dos Atingidos por Barragens
SOC CAN o: Fraser Institute, C.D. Howe Institute, Centre for International Governance Innovation|CIGI, Angus Reid|Angus Reid Institute, Nanos Research
SOC CAN o: Ekos Research, Leger Marketing, Mohawk Warrior Society|Mohawk Warriors, North-South Institute, Asia Pacific Foundation of Canada
SOC CAN o: Canadian Jewish Congress, Centre for Israel and Jewish Affairs, Environics, Macdonald-Laurier Institute, Idle No More, Freedom Convoy
SOC CAN o: Ukrainian Canadian Congress
SOC CHL o: CONFECH|Confederation of Chilean Students|Chilean Student Confederation, FECH, Cadem
SOC CHL o: CEP|Centro de Estudios Públicos|Center for Public Studies, CERC|Centro de Estudios de la Realidad Contemporánea, Libertad y Desarrollo
SOC CHL o: Colonia Dignidad|Villa Baviera, Augusto Pinochet Foundation|Pinochet Foundation
SOC CHL o: Agrupación de Familiares de Detenidos Desaparecidos|Association of Relatives of the Disappeared, Criteria polling
SOC CHL o: Consejo de Todas las Tierras, Patagonia sin Represas, Vicariate of Solidarity|Vicaría de la Solidaridad, No + AFP, Colegio Médico de Chile
SOC CHL o: Rettig Commission, Valech Commission
SOC COL o: CRIC|Regional Indigenous Council of Cauca|Consejo Regional Indígena del Cauca|Indigenous Regional Council of Cauca
SOC COL o: ONIC|National Indigenous Organization of Colombia|Organización Nacional Indígena de Colombia, Marcha Patriótica, Invamer|Invamer Gallup
SOC COL o: Centro Nacional de Memoria Histórica|National Center for Historical Memory|National Centre for Historical Memory|CNMH, ACIN
SOC COL o: Minga|Minga Indígena, Cifras y Conceptos, Fedesarrollo, Colombian Truth Commission, Comité del Paro|Comité Nacional de Paro, CERAC
SOC CRI o: Arias Foundation|Arias Foundation for Peace and Human Progress
SOC CZE o: CVVM, STEM agency, Association for International Affairs
SOC DEU o: Forsa|forsa institute, Infratest dimap, Allensbach Institute, INSA polling institute, ZEW, DIW|DIW Berlin, Max Planck Institute
SOC DEU o: Federation of Expellees|Bund der Vertriebenen, GIGA Institute|German Institute of Global and Area Studies
SOC DEU o: Mercator Institute for China Studies|MERICS, Munich Security Conference, Reichsbürger|Reichsbuerger|Reich Citizens
SOC DNK o: Danish Institute for International Studies|DIIS, Danish Institute for Human Rights
SOC DOM o: Participación Ciudadana, FINJUS
SOC ECU o: CONAIE|Confederation of Indigenous Nationalities of Ecuador|Confederation of Indigenous Nationalities, Confeniae, Ecuarunari, FEINE
SOC ECU o: Acción Ecológica, Yasunidos, Fundamedios
SOC ESP o: Centro de Investigaciones Sociológicas, CIDOB, 15-M|Indignados, Metroscopia, GAD3, Real Instituto Elcano
SOC FIN o: Finnish Institute of International Affairs|FIIA
SOC FRA o: Institut Pasteur|Pasteur Institute, IFOP, BVA, Elabe, Fondation Jean-Jaurès|Jean-Jaurès Foundation, IRIS institute, Terra Nova, CERI
SOC FRA o: Génération identitaire|Generation Identity, Nuit debout, UNEF, Bloc identitaire, CNRS, Collective against Islamophobia in France|CCIF
SOC GBR o: Orange Order|Loyal Orange Institution, Apprentice Boys|Apprentice Boys of Derry, Adam Smith Institute, Fabian Society
SOC GBR o: Institute for Public Policy Research|IPPR, Demos think tank, Policy Exchange, Quilliam|Quilliam Foundation, Bow Group, Monday Club
SOC GBR o: International Growth Centre, Resolution Foundation, Joseph Rowntree Foundation, European Council on Foreign Relations|ECFR, Royal Society
SOC GBR o: British Council, English Defence League|EDL, Britain First, National Institute of Economic and Social Research|NIESR, Legatum Institute
SOC GBR o: Centre for Information Resilience, Tony Blair Institute|Tony Blair Institute for Global Change, YouGov, Ipsos MORI, ICM Research
SOC GBR o: Institute of Economic Affairs, Centre for European Reform, Civitas, Royal British Legion, British Medical Association|BMA
SOC GBR o: Muslim Public Affairs Committee, Society of Editors, Electoral Reform Society, Royal African Society, ZSL, Conservative Friends of Israel
SOC GBR o: IISS Bahrain, Foreign Policy Centre, Anti-Nazi League, Cobden Centre
SOC GEO o: Georgian Foundation for Strategic and International Studies|Rondeli Foundation, GeoWel, Caucasus Research Resource Centers|CRRC
SOC GRC o: ELIAMEP
SOC GTM o: 48 Cantones|48 cantons of Totonicapán, ASIES, AVEMILGUA
SOC HND o: National Popular Resistance Front|Frente Nacional de Resistencia Popular|FNRP, COPINH|Civic Council of Popular and Indigenous Organizations
SOC HND o: OFRANEH, MUCA, COHEP|Honduran Council of Private Enterprise
SOC HUN o: Tárki, Median polling, Mathias Corvinus Collegium, Danube Institute, Szonda Ipsos, Századvég, Nézőpont
SOC ITA o: ISPI|Istituto per gli Studi di Politica Internazionale, Censis, Nomisma, IAI, Propaganda Due|P2|P2 lodge, ANPI, Sardines movement
SOC JAM o: Jamaicans for Justice
SOC KAZ o: KISI|Kazakhstan Institute for Strategic Studies, Eurasian Center for Political Research, Nevada-Semipalatinsk movement|Nevada-Semipalatinsk
SOC KAZ o: Oyan Qazaqstan|Oyan, Qazaqstan
SOC MEX o: APPO|Popular Assembly of the Peoples of Oaxaca|Asamblea Popular de los Pueblos de Oaxaca, CIDE, Colegio de México
SOC MEX o: Consulta Mitofsky|Mitofsky, #YoSoy132, IMCO, Movement for Peace with Justice and Dignity|Movimiento por la Paz, Parametría
SOC MEX o: National Indigenous Congress|Congreso Nacional Indígena|CNI
SOC NCL o: Customary Senate
SOC NLD o: The Hague Centre for Strategic Studies|HCSS, International Centre for Counter-Terrorism|ICCT, Asser Institute
SOC NOR o: Fafo|Fafo Institute, Fridtjof Nansen Institute, Chr. Michelsen Institute|Christian Michelsen Institute|CMI
SOC NZL o: Pacific Cooperation Foundation, Kingitanga, Ngāi Tahu, Tainui|Waikato-Tainui, Ngāpuhi, Iwi Chairs Forum, New Zealand Initiative
SOC NZL o: Colmar Brunton, Maxim Institute, Sensible Sentencing Trust, Tūhoe
SOC PAN o: Gorgas Institute
SOC PER o: AIDESEP, Asociación Civil Transparencia, APRODEH, Ipsos Apoyo|Apoyo Opinión y Mercado, Datum Internacional
SOC PER o: IDL|Instituto de Defensa Legal|Legal Defense Institute, Coordinadora Nacional de Derechos Humanos, Instituto de Estudios Peruanos|IEP
SOC PER o: CPI polling, Truth and Reconciliation Commission of Peru
SOC PNG o: Bougainville People's Congress, Hela Council of Chiefs, Bougainville Freedom Movement
SOC POL o: Centre for Eastern Studies|OSW, Polish Institute of International Affairs|PISM, CBOS, Pentor, Casimir Pulaski Foundation|Pulaski Foundation
SOC POL o: OBOP
SOC RUS o: Nashi|Nashi youth group, Yunarmiya, Night Wolves, Moving Together, Immortal Regiment, Young Guard of United Russia|Molodaya Gvardiya
SOC RUS o: Russian Civic Chamber|Public Chamber of Russia, Presidential Human Rights Council of Russia, Izborsk Club
SOC RUS o: Russian International Affairs Council|RIAC, VTsIOM|VCIOM|All-Russian Center for the Study of Public Opinion, FOM|Public Opinion Foundation
SOC RUS o: IMEMO, Institute of USA and Canada Studies|USA and Canada Institute, PIR Center, Indem, Center for Analysis of Strategies and Technologies
SOC RUS o: Gorbachev Foundation, Russian Academy of Sciences, Gaidar Institute, Romir, Carnegie Politika, Effective Policy Foundation
SOC RUS o: Council on Foreign and Defense Policy|Council for Foreign and Defense Policy, RISI, SVOP
SOC SLB o: Malaita for Democracy|Malaita for Democracy movement|M4D
SOC SRB o: Otpor
SOC SVK o: GLOBSEC
SOC SWE o: Timbro, Swedish Defence Research Agency|FOI, Swedish Institute of International Affairs, V-Dem|V-Dem Institute, Nordic Resistance Movement
SOC TUR o: SETA|SETA Foundation, TESEV, Ataturk Thought Association, ASAM, Konda, TEPAV, Union of Turkish Bar Associations|Turkish Bar Association|TBB
SOC TUR o: Metropoll, Turkish Medical Association, ENSAR Foundation, Turken Foundation, Idealist Hearths|Ülkü Ocakları, OYAK
SOC TUR o: Turkish Union of Chambers of Engineers|TMMOB, Hizmet|Hizmet movement|Cemaat, Maarif Foundation|Turkish Maarif Foundation, TIKA
SOC TUR o: Istanbul Bar Association, Diyarbakir Bar Association
SOC UKR o: Euromaidan, Kyiv International Institute of Sociology|KIIS, Penta Center, Rating Group, Vidsich, Pora, Automaidan, Gorshenin Institute
SOC UKR o: Democratic Initiatives Foundation
SOC URY o: Cifra polling, Equipos Mori|Equipos Consultores, Factum, SERPAJ
SOC USA o: American Israel Public Affairs Committee|AIPAC, National Rifle Association|NRA
SOC USA o: NAACP|National Association for the Advancement of Colored People, Black Lives Matter|BLM, ADL, American Jewish Committee
SOC USA o: Council on American-Islamic Relations|CAIR, Southern Poverty Law Center|SPLC, Nation of Islam, Occupy Wall Street
SOC USA o: Cuban American National Foundation|CANF, Brothers to the Rescue, Armenian National Committee of America|ANCA, Institute for Policy Studies
SOC USA o: Center for Economic and Policy Research|CEPR, Washington Office on Latin America|WOLA, Council on Hemispheric Affairs
SOC USA o: Project on Government Oversight, Common Cause, Judicial Watch, Electronic Frontier Foundation, Planned Parenthood
SOC USA o: League of United Latin American Citizens, J Street, Nixon Center|Center for the National Interest, Freedom Forum
SOC USA o: Center for a New American Security|CNAS, Baker Institute, Middle East Forum, National Bureau of Economic Research|NBER
SOC USA o: Pew Charitable Trusts, MacArthur Foundation, Soros Foundation, Ploughshares Fund, Union of Concerned Scientists, America First Legal
SOC USA o: Turning Point USA, Americans for Prosperity, Federalist Society, Sentencing Project, Center for Immigration Studies, Urban Institute
SOC USA o: Committee on Present Danger, Project for the New American Century, Middle East Media Research Institute|MEMRI, SITE Intelligence Group
SOC USA o: IntelCenter, Rendon Group, Nuclear Energy Institute, World Jewish Congress
SOC USA o: Simon Wiesenthal Center|Simon Wiesenthal Centre|Wiesenthal Center, National Geographic Society, Lincoln Institute, Gun Owners of America
SOC USA o: Brady Campaign, Economic Policy Institute, Tax Foundation, Zogby International|Zogby, Quinnipiac|Quinnipiac University poll
SOC USA o: Rasmussen Reports
SOC VEN o: Datanálisis, Consultores 21, Ecoanalítica, Hinterlaces, Barrio Adentro, Meganálisis
SOC VUT o: Malvatumauri|Malvatumauri Council of Chiefs, Nagriamel
EDU ARG o: University of Buenos Aires|Universidad de Buenos Aires|UBA, Torcuato Di Tella University|Universidad Torcuato Di Tella|Di Tella University
EDU ARG o: Universidad de San Andrés, Universidad Católica Argentina|UCA|Argentine Catholic University, National University of La Plata
EDU ARM o: Yerevan State University
EDU AUS o: Australian National University|ANU, University of Sydney|Sydney University, Monash University|Monash
EDU AUS o: University of Melbourne|Melbourne University, Griffith University, Deakin University, University of New South Wales|UNSW
EDU AUS o: University of Queensland, Macquarie University, La Trobe University, Curtin University, University of Western Australia
EDU AUS o: University of Technology Sydney|UTS, Charles Darwin University, Swinburne University, Flinders University, University of Adelaide
EDU AUS o: Australian Catholic University, Australian Defence Force Academy
EDU AUT o: University of Vienna|Vienna University
EDU AZE o: Baku State University, ADA University|Azerbaijan Diplomatic Academy
EDU BEL o: Université libre de Bruxelles|ULB|Free University of Brussels, KU Leuven|Catholic University of Leuven|Katholieke Universiteit Leuven
EDU BEL o: Ghent University, College of Europe, University of Louvain
EDU BOL o: Universidad Mayor de San Andrés|San Andres University|UMSA, Gabriel René Moreno University
EDU BRA o: University of Sao Paulo|Universidade de São Paulo|USP, University of Brasilia|Universidade de Brasília|UnB
EDU BRA o: Federal University of Rio de Janeiro|UFRJ, Unicamp|State University of Campinas, Insper, Catholic University of Rio|PUC-Rio
EDU CAN o: McGill University|McGill, University of Toronto, University of British Columbia, York University, Carleton University, University of Ottawa
EDU CAN o: Université de Montréal|University of Montreal, Université Laval|Laval University, Concordia University, Dalhousie University
EDU CAN o: McMaster University, Simon Fraser University, University of Calgary, University of Alberta, Waterloo University|University of Waterloo
EDU CHE o: ETH Zurich, University of St Gallen, EPFL
EDU CHL o: University of Chile|Universidad de Chile, Universidad Diego Portales|Diego Portales University
EDU CHL o: Universidad Católica de Chile|Catholic University of Chile|Pontifical Catholic University of Chile|Pontificia Universidad Católica de Chile
EDU CHL o: Universidad de Santiago de Chile, Universidad Adolfo Ibáñez|Adolfo Ibáñez University
EDU COL o: Universidad de los Andes, Universidad Nacional de Colombia|National University of Colombia
EDU COL o: Javeriana University|Universidad Javeriana|Pontificia Universidad Javeriana, Universidad del Rosario|Rosario University
EDU COL o: Universidad Externado|Externado University, University of Antioquia|Universidad de Antioquia
EDU CRI o: University of Costa Rica|Universidad de Costa Rica
EDU CUB o: University of Havana|Havana University
EDU CZE o: Charles University
EDU DEU o: Humboldt University, Free University of Berlin|Freie Universität Berlin, Heidelberg University|University of Heidelberg
EDU DEU o: Ludwig Maximilian University, Charité|Charité hospital, Technical University of Munich, Goethe University, Hertie School
EDU DNK o: University of Copenhagen|Copenhagen University, Aarhus University, Royal Danish Defence College
EDU DOM o: UASD|Universidad Autónoma de Santo Domingo|Autonomous University of Santo Domingo
EDU ECU o: FLACSO, Universidad San Francisco de Quito|San Francisco de Quito University, Universidad Andina Simón Bolívar
EDU ESP o: Complutense University|Universidad Complutense, Universidad Autónoma de Madrid|Autonomous University of Madrid
EDU ESP o: Pompeu Fabra University|Universitat Pompeu Fabra, IESE, Universidad de Navarra
EDU FIN o: Helsinki University|University of Helsinki, Aalto University, Turku University|University of Turku
EDU FJI o: University of the South Pacific|USP, Fiji National University
EDU FRA o: Sorbonne|Sorbonne University, Sciences Po, École nationale d'administration, École Polytechnique, INSEAD, École normale supérieure
EDU FRA o: Saint-Cyr, HEC Paris
EDU GBR o: Oxford University|University of Oxford, Cambridge University|University of Cambridge
EDU GBR o: London School of Economics|LSE|London School of Economics and Political Science, King's College London
EDU GBR o: Imperial College London|Imperial College, University College London|UCL, School of Oriental and African Studies|SOAS
EDU GBR o: Sandhurst|Royal Military Academy Sandhurst, Bradford University|University of Bradford, University of Manchester
EDU GBR o: University of Edinburgh|Edinburgh University, Queen's University Belfast, London Business School, University of Birmingham
EDU GBR o: University of Exeter, University of Warwick|Warwick University, Durham University, Eton|Eton College, Essex University|University of Essex
EDU GBR o: University of St Andrews|St Andrews University, London School of Hygiene and Tropical Medicine|London School of Hygiene & Tropical Medicine
EDU GBR o: Royal College of Defence Studies, University of Leeds, Cardiff University, University of Glasgow|Glasgow University
EDU GBR o: Strathclyde University|University of Strathclyde, University of Sussex, Sheffield University|University of Sheffield
EDU GBR o: Loughborough University, Royal Holloway, Queen Mary University of London
EDU GEO o: Tbilisi State University
EDU GRC o: Panteion University, Aristotle University|Aristotle University of Thessaloniki, Athens Polytechnic|National Technical University of Athens
EDU GTM o: University of San Carlos|San Carlos University|Universidad de San Carlos|USAC, Universidad Rafael Landívar|Rafael Landivar University
EDU HTI o: State University of Haiti|Université d'État d'Haïti
EDU HUN o: Central European University|CEU, Eötvös Loránd University|ELTE, Corvinus University, Semmelweis University
EDU IRL o: Trinity College Dublin, University College Dublin|UCD, Dublin City University, National University of Ireland
EDU ITA o: Bocconi University|Bocconi, La Sapienza|Sapienza University|La Sapienza University, LUISS, European University Institute
EDU ITA o: Bologna University|University of Bologna, Roma Tre
EDU JAM o: University of the West Indies|UWI
EDU KAZ o: Nazarbayev University, KIMEP, Al-Farabi University|Al-Farabi Kazakh National University
EDU KGZ o: American University of Central Asia|AUCA, OSCE Academy
EDU MEX o: UNAM|National Autonomous University of Mexico|Universidad Nacional Autónoma de México|Autonomous University of Mexico, ITAM
EDU MEX o: Instituto Politécnico Nacional|National Polytechnic Institute, Tec de Monterrey|Tecnológico de Monterrey|Monterrey Institute of Technology
EDU MEX o: Ayotzinapa teachers college, Universidad Iberoamericana|Iberoamerican University, Colegio de la Frontera Norte
EDU NIC o: UCA|Universidad Centroamericana|Central American University, UNAN|UNAN-Managua, INCAE
EDU NLD o: Leiden University|University of Leiden, Erasmus University, Delft University, Wageningen University, Utrecht University
EDU NOR o: University of Oslo|Oslo University, BI Norwegian Business School
EDU NZL o: University of Auckland|Auckland University, Victoria University of Wellington, Massey University
EDU NZL o: University of Canterbury|Canterbury University, University of Otago|Otago University, Waikato University|University of Waikato
EDU NZL o: Auckland University of Technology
EDU PER o: San Marcos University|Universidad Nacional Mayor de San Marcos|National University of San Marcos
EDU PER o: Pontificia Universidad Católica del Perú|Catholic University of Peru|Pontifical Catholic University of Peru|PUCP, Universidad del Pacífico
EDU PER o: La Cantuta University|La Cantuta, ESAN
EDU PNG o: University of Papua New Guinea|University of PNG|UPNG, PNG National Research Institute, Divine Word University
EDU PNG o: University of Technology Lae|PNG University of Technology
EDU POL o: Jagiellonian University|Jagiellonian, Warsaw University|University of Warsaw, Catholic University of Lublin
EDU PRT o: University of Coimbra|Coimbra University
EDU RUS o: Moscow State University|MGU, MGIMO|Moscow State Institute of International Relations, Higher School of Economics|HSE
EDU RUS o: St Petersburg State University, European University at St. Petersburg, Kurchatov Institute, Lomonosov University
EDU RUS o: Patrice Lumumba University|RUDN, Diplomatic Academy of the Russian Foreign Ministry, Russian New University, RANEPA
EDU SLV o: UCA|Central American University|Universidad Centroamericana|University of Central America
EDU SRB o: Serbian Academy of Sciences and Arts|SANU
EDU SWE o: Uppsala University|Uppsala Conflict Data Program, Karolinska Institute|Karolinska Institutet|Karolinska, Lund University
EDU SWE o: Swedish Defence University, Gothenburg University
EDU TTO o: UWI St Augustine|University of the West Indies St. Augustine
EDU TUR o: Boğaziçi University|Bosphorus University, Bilkent University|Bilkent, Middle East Technical University|METU|ODTÜ, Istanbul University
EDU TUR o: Koç University, Sabancı University, Galatasaray University, Hacettepe University, Bilgi University|Istanbul Bilgi University
EDU TUR o: Marmara University, Ankara University, Kadir Has University, Gazi University, Bahçeşehir University
EDU UKR o: Taras Shevchenko National University, Kyiv-Mohyla Academy|Kiev-Mohyla Academy
EDU URY o: Universidad de la República|University of the Republic
EDU USA o: Harvard|Harvard University, Yale|Yale University, Princeton|Princeton University, Columbia University, Stanford|Stanford University
EDU USA o: MIT|Massachusetts Institute of Technology, Georgetown University
EDU USA o: Johns Hopkins|Johns Hopkins University|School of Advanced International Studies|SAIS, George Washington University, George Mason University
EDU USA o: University of California, UCLA, UC Berkeley|University of California Berkeley, New York University|NYU, Tufts University|Fletcher School
EDU USA o: Duke University, Cornell University, Brown University, University of Chicago, University of Pennsylvania, University of Michigan
EDU USA o: University of Texas, Boston University, Northwestern University, Notre Dame University|University of Notre Dame
EDU USA o: Florida International University, University of Miami, Syracuse University, Rutgers University|Rutgers, Howard University
EDU USA o: Naval War College|US Naval War College, US Army War College|Army War College, Harvard Kennedy School|Kennedy School of Government
EDU USA o: Rice University, Vanderbilt University, Ohio State University, Kent State University, Emory University, University of Virginia
EDU USA o: Middlebury Institute|Monterey Institute of International Studies, Naval Postgraduate School, University of Hawaii, University of Guam
EDU USA o: Indiana University, University of Wisconsin, University of Maryland, Temple University, Arizona State University
EDU USA o: Smithsonian|Smithsonian Institution, East-West Center, Liberty University, Fulbright Program, University of North Carolina
EDU USA o: Marine Corps University, Penn State|Pennsylvania State University, Carnegie Mellon|Carnegie Mellon University
EDU VEN o: Central University of Venezuela|Universidad Central de Venezuela|UCV
EDU VEN o: Andrés Bello Catholic University|Universidad Católica Andrés Bello|UCAB, Simón Bolívar University
EDU WSM o: National University of Samoa
CVL UKR o: Heavenly Hundred
"""
