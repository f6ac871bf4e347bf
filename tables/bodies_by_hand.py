"""Rows of our own for `build_actors.py`: bodies that the news cites, with the country of their seat and their sector.

Written from general knowledge; a body is put where its headquarters are. Each line is `SECTOR COUNTRY kind: name|alias|..., name`;
kinds are o (organisation), m (medium) and i (intergovernmental, country IGO). These rows win over those of the lists that name no
country. `bodies_west_by_hand.py` holds further ones, of the bodies of each country.
"""

from __future__ import annotations

from collections.abc import Iterator

BODIES = """
NGO USA o: Human Rights Watch|HRW, Freedom House, Carter Center, International Rescue Committee|IRC, Mercy Corps, Refugees International
NGO USA o: Committee to Protect Journalists|CPJ, Human Rights First, Physicians for Human Rights, World Central Kitchen, Catholic Relief Services
NGO USA o: Enough Project, Global Rights, Fortify Rights, EarthRights International, Open Society Foundations|Open Society Institute, Rainforest Action Network
NGO USA o: Project HOPE, Samaritan's Purse, International Medical Corps, Bill & Melinda Gates Foundation|Gates Foundation, Ford Foundation
NGO USA o: National Democratic Institute|NDI, International Republican Institute|IRI, National Endowment for Democracy|NED, Clinton Foundation
NGO USA o: American Civil Liberties Union|ACLU, Natural Resources Defense Council|NRDC, Sierra Club, Conservation International, World Resources Institute
NGO USA o: ACLED|Armed Conflict Location and Event Data Project, Center for Constitutional Rights, Human Rights Foundation, Witness for Peace
NGO USA o: Global Financial Integrity, Nuclear Threat Initiative, Arms Control Association, American Red Cross, Habitat for Humanity
NGO GBR o: Amnesty International|Amnesty, Oxfam, Save the Children, Global Witness, Tax Justice Network, Article 19, Christian Aid, CAFOD
NGO GBR o: ActionAid, Islamic Relief, Minority Rights Group|Minority Rights Group International, Survival International, Anti-Slavery International
NGO GBR o: Reprieve, Airwars, Syrian Observatory for Human Rights|SOHR, Conflict Armament Research, Saferworld, International Alert, HALO Trust
NGO GBR o: Mines Advisory Group, Environmental Investigation Agency, Tearfund, War on Want, British Red Cross, Wellcome Trust|Wellcome
NGO GBR o: International Institute for Environment and Development, Penal Reform International, Free Tibet, Burma Campaign UK, Privacy International
NGO FRA o: Reporters Without Borders|RSF|Reporters Sans Frontieres, International Federation for Human Rights|FIDH, Action Against Hunger|Action contre la Faim
NGO FRA o: Medecins du Monde|Médecins du Monde|Doctors of the World, Handicap International|Humanity & Inclusion, ACTED, Sherpa, French Red Cross
NGO CHE o: Doctors Without Borders|Medecins Sans Frontieres|Médecins Sans Frontières|MSF, WWF|World Wildlife Fund, Geneva Call, World Economic Forum|Davos forum
NGO CHE o: Centre for Humanitarian Dialogue, International Commission of Jurists, World Organisation Against Torture|OMCT, FIFA, UEFA
NGO CHE o: International Olympic Committee|IOC, World Organization of the Scout Movement, Public Eye, Global Initiative Against Transnational Organized Crime
NGO BEL o: International Crisis Group|Crisis Group|ICG, International Federation of Journalists|IFJ, Human Rights Without Frontiers
NGO NLD o: Greenpeace|Greenpeace International, Bellingcat, Friends of the Earth|Friends of the Earth International, Free Press Unlimited, PAX, Cordaid
NGO DEU o: Transparency International, Bread for the World|Brot für die Welt, Welthungerhilfe, Caritas Germany, Sea-Watch, Medico International
NGO DEU o: European Center for Constitutional and Human Rights|ECCHR, Konrad Adenauer Foundation|Konrad Adenauer Stiftung, Friedrich Ebert Foundation
NGO NOR o: Norwegian Refugee Council|NRC, Norwegian People's Aid, Norwegian Church Aid, Norwegian Helsinki Committee
NGO DNK o: Danish Refugee Council, DanChurchAid
NGO SWE o: Civil Rights Defenders, Swedish Red Cross, Kvinna till Kvinna
NGO IRL o: Concern Worldwide, Trocaire|Trócaire, Front Line Defenders, GOAL
NGO ITA o: Community of Sant'Egidio|Sant'Egidio, Caritas Internationalis
NGO CAN o: Lawyers' Rights Watch Canada, Equitas
NGO KEN o: African Population and Health Research Center, Kenya Human Rights Commission
NGO ZAF o: CIVICUS, Lawyers for Human Rights, Gift of the Givers
NGO ISR o: B'Tselem|Btselem, Peace Now, Breaking the Silence, Gisha, Yesh Din, Hamoked
NGO PSE o: Al-Haq|Al Haq, Al Mezan, Palestinian Centre for Human Rights, Addameer
NGO RUS o: Memorial, OVD-Info, Golos, Committee Against Torture, Soldiers' Mothers Committee
NGO BLR o: Viasna|Vyasna
NGO THA o: Border Consortium
NGO BGD o: BRAC
NGO JPN o: Peace Winds Japan
NGO TUR o: IHH|IHH Humanitarian Relief Foundation, Turkish Red Crescent
NGO SYR o: White Helmets|Syria Civil Defence, Syrian Arab Red Crescent
NGO COL o: Indepaz, Dejusticia
NGO VEN o: Foro Penal, Provea
NGO MEX o: Centro Prodh
NGO MMR o: Assistance Association for Political Prisoners|AAPP
SOC GBR o: Chatham House|Royal Institute of International Affairs, International Institute for Strategic Studies|IISS, Royal United Services Institute|RUSI
SOC GBR o: Overseas Development Institute|ODI, Institute for Fiscal Studies|IFS, Institute for Government, Henry Jackson Society, Centre for Policy Studies
SOC GBR o: Economist Intelligence Unit|EIU, Oxford Economics, Capital Economics, Verisk Maplecroft|Maplecroft
SOC USA o: Brookings Institution|Brookings, RAND Corporation|Rand Corp, Council on Foreign Relations|CFR, Heritage Foundation, Cato Institute, Atlantic Council
SOC USA o: Carnegie Endowment for International Peace|Carnegie Endowment, Center for Strategic and International Studies|CSIS, American Enterprise Institute|AEI
SOC USA o: Hudson Institute, Stimson Center, Wilson Center|Woodrow Wilson Center, United States Institute of Peace|US Institute of Peace|USIP, Asia Society
SOC USA o: Institute for the Study of War|ISW, Washington Institute for Near East Policy|Washington Institute, Middle East Institute, New America Foundation
SOC USA o: Center for American Progress, Hoover Institution, Peterson Institute for International Economics|Peterson Institute, Inter-American Dialogue
SOC USA o: Pew Research Center|Pew, Gallup, Soufan Center|Soufan Group, Federation of American Scientists, Eurasia Group, Stratfor, Foundation for Defense of Democracies
SOC USA o: German Marshall Fund, Jamestown Foundation, Quincy Institute, Migration Policy Institute, International Food Policy Research Institute
SOC SWE o: Stockholm International Peace Research Institute|SIPRI, International IDEA
SOC NOR o: Peace Research Institute Oslo|PRIO, Norwegian Institute of International Affairs|NUPI
SOC DEU o: German Institute for International and Security Affairs|SWP, German Council on Foreign Relations|DGAP, Kiel Institute, ifo Institute
SOC FRA o: French Institute of International Relations|IFRI, Foundation for Strategic Research, Institut Montaigne
SOC BEL o: Bruegel, Egmont Institute, Carnegie Europe
SOC NLD o: Clingendael|Clingendael Institute
SOC ITA o: Istituto Affari Internazionali
SOC ESP o: Elcano Royal Institute
SOC RUS o: Levada Center|Levada Centre, Carnegie Moscow Center, Valdai Club|Valdai Discussion Club, Center for Strategic Research
SOC ZAF o: Institute for Security Studies|ISS Africa, South African Institute of International Affairs
SOC KEN o: Rift Valley Institute
SOC IND o: Observer Research Foundation|ORF, Centre for Policy Research
SOC AUS o: Lowy Institute, Australian Strategic Policy Institute|ASPI
SOC SGP o: ISEAS|ISEAS-Yusof Ishak Institute, S. Rajaratnam School of International Studies
SOC LBN o: Carnegie Middle East Center, Issam Fares Institute
SOC ISR o: Institute for National Security Studies|INSS, Israel Democracy Institute
SOC JPN o: Nippon Foundation, Japan Institute of International Affairs
SOC KOR o: Sejong Institute, Asan Institute for Policy Studies|Asan Institute
SOC CHE o: Small Arms Survey, Geneva Centre for Security Policy
JRN USA m: CNN, Associated Press|AP, New York Times|NYT, Washington Post, Wall Street Journal|WSJ, Fox News|Fox, NBC|NBC News, CBS|CBS News, ABC News, MSNBC|MSNBC News
JRN USA m: Bloomberg|Bloomberg News, Voice of America|VOA, NPR|National Public Radio, Politico, Los Angeles Times, Newsweek, Time magazine, USA Today, Axios, CNBC
JRN USA m: Radio Free Asia|RFA, Chicago Tribune, Miami Herald, Boston Globe, Christian Science Monitor, Foreign Policy, Foreign Affairs, ProPublica, Vox, Vice News
JRN USA m: PBS, Daily Beast, Huffington Post|HuffPost, New Yorker, The Atlantic, The Intercept, BuzzFeed News, Defense News, Stars and Stripes, Univision, Telemundo
JRN CZE m: Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe|Radio Liberty
JRN GBR m: BBC|BBC News, Reuters|Thomson Reuters, Guardian|The Guardian, Financial Times|FT, Daily Telegraph|The Telegraph, Sky News, ITV|ITV News
JRN GBR m: Channel 4 News, Economist|The Economist, Daily Mail, Daily Mirror, Evening Standard, Middle East Eye, New Statesman, The Spectator
JRN GBR m: Iran International, BBC Persian, Asharq al-Awsat|Asharq Al-Awsat, Al-Hayat, Al-Quds al-Arabi, Press Association|PA Media
JRN FRA m: Agence France-Presse|AFP|Agence France Presse, Le Monde, Le Figaro, Libération, France 24|France24, Radio France Internationale|RFI, TF1, BFM TV|BFMTV
JRN FRA m: France Inter, Mediapart, Les Echos, Le Parisien, L'Express, Paris Match, Jeune Afrique, Euronews, TV5 Monde|TV5Monde, Franceinfo|France Info
JRN DEU m: Deutsche Welle|DW, Der Spiegel|Spiegel, Die Zeit, Bild, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung|FAZ, Die Welt, ARD, ZDF, dpa|DPA, Handelsblatt
JRN ITA m: Corriere della Sera, La Repubblica, La Stampa, ANSA|Ansa, RAI, Il Sole 24 Ore
JRN ESP m: El País|El Pais, El Mundo, EFE|Efe, La Vanguardia
JRN PRT m: Lusa, Expresso
JRN BEL m: RTBF, VRT, Belga, Le Soir
JRN NLD m: De Telegraaf, NRC Handelsblad, ANP
JRN CHE m: Neue Zürcher Zeitung|NZZ, Le Temps, Swissinfo
JRN AUT m: ORF Austria, Die Presse, Der Standard, Kurier
JRN SWE m: Dagens Nyheter, Svenska Dagbladet, Aftonbladet, SVT, Expressen, TT news agency
JRN NOR m: NRK, Aftenposten, VG, NTB
JRN DNK m: Politiken, Berlingske, Jyllands-Posten, Ritzau
JRN FIN m: Helsingin Sanomat, Yle|YLE
JRN RUS m: Interfax, RIA Novosti|RIA, TASS|Tass|Itar-Tass|ITAR-TASS, Kommersant, Vedomosti, Novaya Gazeta, Izvestia, RT|Russia Today, Sputnik, Rossiya 24, NTV Russia
JRN RUS m: Ekho Moskvy|Echo of Moscow, Rossiiskaya Gazeta|Rossiyskaya Gazeta, Pravda, Nezavisimaya Gazeta, TV Rain|Dozhd, Channel One Russia|Pervy Kanal, RBC
JRN LVA m: Meduza, LETA
JRN UKR m: Ukrinform, Kyiv Independent|The Kyiv Independent, Ukrainska Pravda, Kyiv Post, UNIAN, Interfax-Ukraine, Suspilne
JRN BLR m: BelTA|Belta, Tut.by, Nasha Niva
JRN POL m: Gazeta Wyborcza, PAP, TVN, TVP, Rzeczpospolita
JRN HUN m: MTI, Magyar Nemzet, Telex, Népszabadság
JRN CZE m: CTK|ČTK, Lidové noviny
JRN ROU m: Agerpres, Digi24
JRN BGR m: BTA, Novinite
JRN SRB m: Tanjug, B92, Politika, RTS, N1 Serbia, Beta news agency, Danas, Blic
JRN BIH m: Dnevni Avaz, Oslobodjenje
JRN GRC m: Kathimerini, ERT, Ta Nea
JRN TUR m: Anadolu Agency|Anadolu, Hürriyet|Hurriyet, TRT, Cumhuriyet, Sabah, Milliyet, NTV, Daily Sabah, Zaman, Yeni Safak, Haberturk
JRN ISR m: Haaretz, Jerusalem Post, Times of Israel, Yedioth Ahronoth|Yediot Aharonot, Israel Hayom, Ynet, Channel 12, Israel Radio|Army Radio, Maariv
JRN PSE m: Wafa|WAFA, Al-Aqsa TV, Ma'an|Maan News Agency, Palestine TV
JRN QAT m: Al Jazeera|Al-Jazeera, Qatar News Agency|QNA
JRN SAU m: Saudi Press Agency|SPA, Arab News, Al Ekhbariya, Okaz, Al Riyadh
JRN ARE m: Al Arabiya|Al-Arabiya, WAM, Gulf News, Sky News Arabia, Khaleej Times
JRN EGY m: Al-Ahram, MENA news agency|Middle East News Agency, Ahram Online, Al-Masry al-Youm, Mada Masr
JRN IRN m: IRNA|Islamic Republic News Agency, Fars|Fars News Agency, Tasnim|Tasnim News Agency, Press TV, ISNA, Mehr|Mehr News Agency, IRIB, Kayhan, Etemad, Nournews
JRN IRQ m: Iraqi News Agency|INA, Al-Iraqiya, Al Sumaria|Alsumaria
JRN KWT m: KUNA, Al-Qabas
JRN SYR m: SANA|Sana, Al-Watan Syria
JRN LBN m: National News Agency|NNA, An-Nahar, Al-Akhbar, Al-Manar|Al Manar, Daily Star Lebanon, LBCI, Al Mayadeen|Al-Mayadeen, L'Orient-Le Jour|L'Orient Today
JRN JOR m: Petra, Jordan Times
JRN YEM m: Saba, Al-Masirah|Al Masirah
JRN LBY m: LANA, Libya Observer, Al-Ahrar
JRN DZA m: APS, El Watan, Ennahar
JRN MAR m: Hespress, Le360
JRN TUN m: Mosaique FM|Mosaïque FM
JRN CHN m: Xinhua|Xinhua News Agency, People's Daily, Global Times, CCTV|China Central Television, CGTN, China Daily, China News Service, Caixin, PLA Daily
JRN HKG m: South China Morning Post|SCMP, Apple Daily, RTHK, Phoenix TV, Ming Pao
JRN TWN m: Central News Agency, Taipei Times, Liberty Times, United Daily News
JRN JPN m: NHK, Kyodo|Kyodo News, Yomiuri Shimbun|Yomiuri, Asahi Shimbun|Asahi, Mainichi Shimbun|Mainichi, Nikkei|Nihon Keizai Shimbun, Jiji|Jiji Press, Japan Times, Sankei Shimbun|Sankei
JRN KOR m: Yonhap|Yonhap News Agency, Chosun Ilbo, JoongAng Ilbo, Hankyoreh, KBS, Korea Herald, Korea Times, Dong-A Ilbo, NK News, Daily NK, MBC Korea, SBS Korea
JRN PRK m: KCNA|Korean Central News Agency, Rodong Sinmun
JRN IND m: Press Trust of India|PTI, Times of India, Hindustan Times, The Hindu, Indian Express, NDTV, ANI|Asian News International, All India Radio, Doordarshan, IANS
JRN PAK m: Dawn, Geo News|Geo TV|Geo, The News International, Express Tribune, Associated Press of Pakistan, ARY News|ARY, The Nation Pakistan, Daily Times, PTV
JRN BGD m: Daily Star, Prothom Alo, bdnews24, BSS, New Age Bangladesh, Dhaka Tribune
JRN LKA m: Daily Mirror Sri Lanka, Sunday Times Sri Lanka, Ada Derana
JRN NPL m: Kathmandu Post, Kantipur, Himalayan Times
JRN AFG m: Tolo News|TOLOnews|Tolo TV|Tolo, Pajhwok|Pajhwok Afghan News, Bakhtar
JRN MMR m: Irrawaddy|The Irrawaddy, Myanmar Now, MRTV, Mizzima, Global New Light of Myanmar, Democratic Voice of Burma|DVB, Frontier Myanmar
JRN THA m: Bangkok Post, The Nation Thailand, Thai PBS
JRN VNM m: Vietnam News Agency, Tuoi Tre, VnExpress, Thanh Nien
JRN KHM m: Phnom Penh Post, Cambodia Daily, Khmer Times, Fresh News
JRN IDN m: Antara, Jakarta Post, Kompas, Tempo, Metro TV, Detik
JRN MYS m: Bernama, The Star Malaysia, Malaysiakini, New Straits Times, Utusan Malaysia
JRN SGP m: Straits Times|The Straits Times, Channel NewsAsia|CNA, Today Singapore
JRN PHL m: Philippine Daily Inquirer|Inquirer, Rappler, ABS-CBN, GMA News|GMA, Philippine Star, Manila Bulletin, Philippine News Agency, Manila Times
JRN AUS m: Sydney Morning Herald, The Australian, The Age, SBS, Australian Broadcasting Corporation|ABC Australia, AAP, Sky News Australia
JRN NZL m: New Zealand Herald, RNZ|Radio New Zealand, Stuff, TVNZ
JRN PNG m: Post-Courier, The National PNG, EMTV
JRN FJI m: Fiji Times, Fiji Broadcasting Corporation|FBC, Fiji Sun, Islands Business
JRN SLB m: Solomon Star
JRN CAN m: CBC|CBC News|Canadian Broadcasting Corporation, Globe and Mail|The Globe and Mail, Toronto Star, National Post, CTV, Radio-Canada, Canadian Press, La Presse
JRN MEX m: Reforma, El Universal, La Jornada, Milenio, Televisa, Proceso, Notimex, Excélsior
JRN BRA m: Folha de S.Paulo|Folha, O Globo, O Estado de S. Paulo|Estadão|Estadao, TV Globo|Globo, Veja, Agencia Brasil|Agência Brasil
JRN ARG m: Clarín|Clarin, La Nación|La Nacion, Télam|Telam, Página 12|Pagina/12, Infobae
JRN CHL m: El Mercurio, La Tercera, Radio Cooperativa, TVN Chile
JRN COL m: El Tiempo, Semana, El Espectador, Caracol|Caracol Radio|Caracol TV, RCN|RCN Radio, Blu Radio
JRN PER m: El Comercio Peru, RPP, Andina, La República Peru, Canal N
JRN ECU m: El Universo, Ecuavisa, El Comercio Ecuador, Teleamazonas, Primicias
JRN BOL m: La Razón Bolivia, El Deber, Página Siete, Unitel
JRN VEN m: Telesur|teleSUR, El Nacional, Globovisión|Globovision, VTV, RCTV, Ultimas Noticias, Efecto Cocuyo, Tal Cual
JRN CUB m: Granma, Prensa Latina, Cubadebate, Juventud Rebelde, 14ymedio
JRN NIC m: La Prensa Nicaragua, Confidencial, 100% Noticias
JRN HND m: El Heraldo Honduras, La Prensa Honduras, Radio Globo
JRN GTM m: Prensa Libre, elPeriódico
JRN SLV m: El Faro, La Prensa Gráfica, El Diario de Hoy
JRN HTI m: Le Nouvelliste, Radio Kiskeya, Radio Metropole|Radio Métropole, Haiti Libre, AyiboPost, Radio Caraibes|Radio Télévision Caraïbes
JRN JAM m: Jamaica Gleaner|The Gleaner, Jamaica Observer
JRN GUY m: Stabroek News, Kaieteur News, Guyana Chronicle, Demerara Waves
JRN TTO m: Trinidad Express, Trinidad Guardian, Newsday
JRN ZAF m: SABC, Mail & Guardian|Mail and Guardian, News24, Business Day, Daily Maverick, eNCA, Sunday Times South Africa, Eyewitness News
JRN NGA m: Punch, Vanguard Nigeria, ThisDay, Premium Times, Daily Trust, Channels Television|Channels TV, NAN|News Agency of Nigeria, The Guardian Nigeria, Sahara Reporters, Arise TV|Arise News
JRN KEN m: Daily Nation, The Standard Kenya, Citizen TV|Citizen Television, NTV Kenya, The East African|EastAfrican, Capital FM, KBC
JRN UGA m: Daily Monitor, New Vision, NBS Television
JRN TZA m: The Citizen Tanzania, Daily News Tanzania
JRN RWA m: New Times, Igihe, KT Press
JRN BDI m: Iwacu
JRN COD m: Radio Okapi, Actualite.cd
JRN ETH m: Ethiopian News Agency|ENA, Addis Standard, Fana|Fana Broadcasting, The Reporter Ethiopia, Ethiopian Herald
JRN SOM m: Garowe Online, Radio Mogadishu, Hiiraan Online, Goobjoog, Shabelle|Radio Shabelle
JRN SDN m: Sudan Tribune, SUNA, Radio Dabanga|Dabanga, Al-Sudani
JRN SSD m: Eye Radio, Radio Miraya, Juba Monitor, Radio Tamazuj
JRN GHA m: Joy FM, Daily Graphic, Citi FM, Ghana News Agency|GNA, GhanaWeb
JRN CIV m: Fraternité Matin|Fraternite Matin, RTI Ivory Coast, Radiodiffusion Television Ivoirienne
JRN SEN m: Le Soleil, Seneweb, RTS Senegal
JRN MLI m: ORTM, L'Essor, Maliweb, Studio Tamani
JRN BFA m: Lefaso.net, Sidwaya, Radio Omega
JRN NER m: Actuniger, Télé Sahel|Tele Sahel
JRN GIN m: Guineenews, Africaguinee
JRN CMR m: CRTV, Cameroon Tribune, Le Messager
JRN GAB m: Gabon 24, L'Union Gabon
JRN ZWE m: The Herald Zimbabwe, NewsDay Zimbabwe, NewZimbabwe, ZBC, Daily News Zimbabwe
JRN ZMB m: Lusaka Times, The Post Zambia, ZNBC
JRN MWI m: Nyasa Times
JRN MOZ m: AIM Mozambique, O País Mozambique, Carta de Moçambique|Carta de Mocambique, Zitamar|Zitamar News, Savana
JRN AGO m: Angop, Jornal de Angola, Novo Jornal
JRN MDG m: L'Express de Madagascar, Midi Madagasikara
JRN LBR m: FrontPage Africa|FrontPageAfrica, Daily Observer Liberia
JRN SLE m: Awoko, Sierraloaded
JRN GMB m: Foroyaa, The Point Gambia, Fatu Network
JRN KAZ m: Khabar|Khabar 24|Khabar-24, Tengrinews, Kazinform, KTK
JRN UZB m: Gazeta.uz, UzA, Kun.uz
JRN KGZ m: AKIpress|Akipress, 24.kg, Kaktus|Kaktus Media, Kloop
JRN TJK m: Asia-Plus|Asia Plus, Khovar
JRN AZE m: Azertac|AZERTAC, Trend, Turan
JRN ARM m: Armenpress, News.am, CivilNet, Arka
JRN GEO m: Rustavi 2|Rustavi-2, Imedi, Civil Georgia|Civil.ge, InterpressNews|Interpressnews
JRN MDA m: Moldpres, IPN, NewsMaker
JRN MNG m: Montsame
IGO IGO i: Melanesian Spearhead Group|MSG, Pacific Islands Forum|PIF, Micronesian Presidents' Summit, Pacific Community|SPC, Forum Fisheries Agency, Polynesian Leaders Group
IGO IGO i: Caribbean Community|Caricom|CARICOM, Organisation of Eastern Caribbean States|OECS, Association of Caribbean States|ACS, Regional Security System
IGO IGO i: Organization of American States|OAS|Organisation of American States, Inter-American Commission on Human Rights|IACHR, Inter-American Court of Human Rights
IGO IGO i: Union of South American Nations|UNASUR|Unasur, Community of Latin American and Caribbean States|CELAC|Celac, Mercosur, Andean Community, ALBA|Bolivarian Alliance
IGO IGO i: Lima Group, Rio Group, Pacific Alliance, Central American Integration System|SICA, Inter-American Development Bank|IDB, Pan American Health Organization|PAHO
IGO IGO i: Economic Community of West African States|ECOWAS|Ecowas|Cedeao|CEDEAO, ECOMOG|Ecomog, ECOMIL|Ecomil, West African Economic and Monetary Union|UEMOA|WAEMU
IGO IGO i: African Union|AU, Organisation of African Unity|Organization of African Unity|OAU, Peace and Security Council, African Development Bank|AfDB, Africa CDC
IGO IGO i: African Court on Human and Peoples' Rights|African Court, African Commission on Human and Peoples' Rights, AMISOM|Amisom, ATMIS, AMIS
IGO IGO i: Southern African Development Community|SADC, East African Community|EAC, East African Court of Justice, Intergovernmental Authority on Development|IGAD|Igad
IGO IGO i: Economic Community of Central African States|ECCAS|CEEAC, CEMAC, Common Market for Eastern and Southern Africa|COMESA|Comesa, G5 Sahel, Indian Ocean Commission
IGO IGO i: Multinational Joint Task Force|MNJTF, Lake Chad Basin Commission, Mano River Union, International Conference on the Great Lakes Region|ICGLR, Arab Maghreb Union
IGO IGO i: Gulf Cooperation Council|GCC|Gulf Co-operation Council, League of Arab States|Arab League, Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation|Organisation of the Islamic Conference
IGO IGO i: OPEC|Opec|Organization of the Petroleum Exporting Countries, OPEC+|Opec+, Islamic Development Bank, Economic Cooperation Organization|ECO
IGO IGO i: Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization, Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation
IGO IGO i: Commonwealth of Independent States|CIS, Eurasian Economic Union|EAEU|EEU, Eurasian Economic Community, Organization of Turkic States|Turkic Council, GUAM
IGO IGO i: Association of Southeast Asian Nations|ASEAN|Asean, South Asian Association for Regional Cooperation|SAARC|Saarc, BIMSTEC, Asian Development Bank|ADB
IGO IGO i: Asian Infrastructure Investment Bank|AIIB, APEC|Apec|Asia-Pacific Economic Cooperation, Mekong River Commission, Indian Ocean Rim Association|IORA
IGO IGO i: European Union|EU, European Commission, European Council, European Parliament, European Central Bank|ECB, European External Action Service|EEAS
IGO IGO i: European Court of Human Rights|ECHR, European Court of Justice|ECJ|Court of Justice of the European Union, Council of Europe, Venice Commission, Frontex|FRONTEX, Europol
IGO IGO i: European Investment Bank|EIB, European Bank for Reconstruction and Development|EBRD, European Medicines Agency|EMA, EULEX|Eulex, Eurojust, European Free Trade Association|EFTA
IGO IGO i: Organization for Security and Co-operation in Europe|OSCE|Organisation for Security and Co-operation in Europe|ODIHR, Nordic Council, Arctic Council, Benelux, Visegrad Group
IGO IGO i: NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Council, ISAF|Isaf, KFOR|Kfor, SFOR, Resolute Support
IGO IGO i: United Nations|UN|U.N.|U.N, UN Security Council|U.N. Security Council|Security Council, UN General Assembly|U.N. General Assembly|General Assembly
IGO IGO i: UNHCR|Unhcr|UN High Commissioner for Refugees|U.N. High Commissioner for Refugees|UN refugee agency|U.N. refugee agency, OHCHR|UN Human Rights Office|U.N. human rights office
IGO IGO i: UNICEF|Unicef, World Food Programme|WFP|World Food Program, World Health Organization|WHO|World Health Organisation, UNESCO|Unesco, UNRWA|Unrwa, OCHA|Ocha, UNDP, FAO
IGO IGO i: International Organization for Migration|IOM|International Organisation for Migration, International Labour Organization|ILO, UNODC, UNAIDS, UN Women, UNFPA, UNEP|Unep
IGO IGO i: International Atomic Energy Agency|IAEA, Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons, CTBTO
IGO IGO i: International Monetary Fund|IMF, World Bank, World Trade Organization|WTO|World Trade Organisation, OECD|Organisation for Economic Co-operation and Development, UNCTAD
IGO IGO i: Financial Action Task Force|FATF, Bank for International Settlements|BIS, International Energy Agency|IEA, International Maritime Organization|IMO, ICAO|International Civil Aviation Organization
IGO IGO i: MINUSMA|Minusma, MONUSCO|Monusco, MONUC|Monuc, UNAMID|Unamid, UNMISS|Unmiss, MINUSTAH|Minustah, MINUSCA|Minusca, UNIFIL|Unifil, UNMIL|Unmil, UNMIK|Unmik, UNOCI|Unoci|Onuci
IGO IGO i: UNAMA|Unama, UNAMI|Unami, UNFICYP|Unficyp, UNDOF|Undof, MINURSO|Minurso, UNMIS|Unmis, UNISFA|Unisfa, UNAMSIL|Unamsil, UNTAET|Untaet, UNMEE|Unmee, BINUH|Binuh, UNSMIL|Unsmil
IGO JUD i: International Criminal Court|ICC, International Court of Justice|ICJ|World Court, International Criminal Tribunal for the former Yugoslavia|ICTY, International Criminal Tribunal for Rwanda|ICTR
IGO JUD i: Special Court for Sierra Leone|SCSL, Special Tribunal for Lebanon|STL, Permanent Court of Arbitration|PCA, Caribbean Court of Justice|CCJ, International Tribunal for the Law of the Sea|ITLOS
IGO IGO i: Commonwealth of Nations|Commonwealth Secretariat, Organisation internationale de la Francophonie|La Francophonie|Francophonie, Non-Aligned Movement, BRICS|Brics
GOV USA o: State Department|US State Department|U.S. State Department|Department of State, US Treasury|U.S. Treasury|Treasury Department|OFAC|Office of Foreign Assets Control
GOV USA o: White House, National Security Council|NSC, Justice Department|Department of Justice, Department of Homeland Security|DHS|Homeland Security, USAID|US Agency for International Development
GOV USA o: Federal Reserve|Fed, Environmental Protection Agency|EPA, Federal Emergency Management Agency|FEMA, Food and Drug Administration|FDA, Centers for Disease Control and Prevention|CDC
GOV USA o: NASA|Nasa, Commerce Department|US Commerce Department, Energy Department|US Energy Department, Federal Aviation Administration|FAA, Federal Communications Commission|FCC
GOV USA o: Securities and Exchange Commission|SEC, Bureau of Industry and Security, US Trade Representative|USTR, US embassy|U.S. embassy|American embassy|US Embassy|U.S. Embassy
MIL USA o: Pentagon|US Department of Defense|Defense Department|Department of Defense, US Navy|U.S. Navy, US Army|U.S. Army, US Marine Corps|U.S. Marine Corps, US Air Force|U.S. Air Force
MIL USA o: Joint Chiefs of Staff, US Central Command|CENTCOM|Centcom, US Africa Command|AFRICOM|Africom, US Southern Command|SOUTHCOM
COP USA o: FBI|Federal Bureau of Investigation, DEA|Drug Enforcement Administration, ATF, Immigration and Customs Enforcement, Customs and Border Protection|CBP, US Coast Guard|U.S. Coast Guard
SPY USA o: CIA|Central Intelligence Agency, NSA|National Security Agency, Defense Intelligence Agency|DIA
LEG USA o: Capitol Hill, US Congress|U.S. Congress, US Senate|U.S. Senate, US House of Representatives|U.S. House of Representatives, House Foreign Affairs Committee, Senate Foreign Relations Committee
JUD USA o: US Supreme Court|U.S. Supreme Court
GOV GBR o: Foreign Office|British Foreign Office|FCO|FCDO|Foreign and Commonwealth Office|Foreign Commonwealth and Development Office, Home Office, Downing Street|No 10|Number 10|No. 10, Whitehall, Cabinet Office
GOV GBR o: Department for International Development|DFID, Bank of England, HM Treasury, HMRC, Buckingham Palace, Scotland Office, Northern Ireland Office, National Health Service|NHS
MIL GBR o: Ministry of Defence|MoD|MOD, Royal Navy, Royal Air Force|RAF, Royal Marines
COP GBR o: Scotland Yard|Metropolitan Police|Met Police, National Crime Agency|NCA, Police Service of Northern Ireland|PSNI
SPY GBR o: MI5, MI6|Secret Intelligence Service, GCHQ
LEG GBR o: Westminster, House of Commons, House of Lords, Scottish Parliament
SPY RUS o: FSB|Federal Security Service, SVR, GRU, KGB
COP RUS o: Rosgvardia|Rosgvardiya, Investigative Committee
GOV RUS o: Kremlin|the Kremlin, Rospotrebnadzor, Roskomnadzor, Rosatom
LEG RUS o: State Duma|Duma, Federation Council
SPY ISR o: Mossad, Shin Bet|Shabak, Aman
MIL ISR o: Israel Defense Forces|IDF, COGAT|Cogat
LEG ISR o: Knesset
SPY PAK o: ISI|Inter-Services Intelligence
MIL PAK o: ISPR|Inter-Services Public Relations
SPY IND o: Research and Analysis Wing
COP IND o: Border Security Force|BSF, CRPF|Central Reserve Police Force, Central Bureau of Investigation|CBI, National Investigation Agency|NIA
LEG IND o: Lok Sabha, Rajya Sabha
SPY KOR o: National Intelligence Service|NIS
GOV KOR o: Blue House|Cheong Wa Dae, Unification Ministry
SPY TUR o: National Intelligence Organization
SPY FRA o: DGSE, DGSI
GOV FRA o: Elysee|Élysée|Elysée Palace|Elysee Palace, Quai d'Orsay, Matignon
LEG DEU o: Bundestag, Bundesrat
MIL DEU o: Bundeswehr
SPY DEU o: BND|Federal Intelligence Service
SPY UKR o: SBU|Security Service of Ukraine
LEG UKR o: Verkhovna Rada|Rada
LEG POL o: Sejm
GOV PHL o: Malacañang|Malacanang, Malacañang Palace|Malacanang Palace
GOV ARG o: Casa Rosada
GOV BRA o: Planalto, Itamaraty
GOV CHL o: La Moneda
GOV VEN o: Miraflores
GOV VAT o: Holy See|Vatican
MIL IRN o: Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Pasdaran, Quds Force
MIL CHN o: People's Liberation Army|PLA
COP CHN o: China Coast Guard, Ministry of Public Security|Public Security Bureau
LEG CHN o: National People's Congress|NPC
COP FRA o: French National Police|Police nationale
COP CAN o: Royal Canadian Mounted Police|RCMP
COP AUS o: Australian Federal Police, Australian Border Force
SPY AUS o: ASIO
SPY CAN o: Canadian Security Intelligence Service
"""
_KINDS = {"o": "organisation", "m": "medium", "i": "igo"}


def bodies(rows: str = BODIES) -> Iterator[tuple[str, str, str, str, list[str]]]:
    """Yield sector, country, kind, name and further names of each body of rows."""
    for line in rows.strip().splitlines():
        head, _, rest = line.partition(": ")
        sector, country, kind = head.split()
        if kind == "i":
            # "IGO JUD i" is a court of states: its country is IGO
            sector, country = (country, "IGO") if sector == "IGO" and country != "IGO" else (sector, "IGO")
        for item in rest.split(", "):
            name, *others = item.strip().split("|")
            yield sector, country, _KINDS[kind], name, others
