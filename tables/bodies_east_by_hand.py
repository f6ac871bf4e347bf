"""Rows of our own for `build_actors.py`: bodies of Africa, the Middle East, South, East and South-East Asia.

Written from general knowledge, as `bodies_by_hand.py` is and in its form: parliaments, palaces, parties, forces, services, rebels,
courts, media, unions, churches, companies and universities of 1990 to 2026 that a paper may name without their country. A name that
bodies of several countries bear has a row in each: which one is meant, the text decides. Names that are also common words, dates or
names of many bodies ("Supreme Court") are left out.
"""

BODIES = """
LEG AFG o: Wolesi Jirga, Afghan lower house, Meshrano Jirga, House of Elders, Loya Jirga|Loya Jirgah, Emergency Loya Jirga, Constitutional Loya Jirga
LEG ARE o: Federal National Council|FNC
LEG BGD o: Jatiya Sangsad|Jatiyo Sangsad|Jatiya Sangshad, Bangladesh Parliament, Sangsad
LEG BHR o: Shura Council|Consultative Council of Bahrain
LEG BTN o: Tshogdu
LEG CHN o: Chinese People's Political Consultative Conference|CPPCC, NPC Standing Committee
LEG CHN o: National People's Congress Standing Committee|Standing Committee of the National People's Congress
LEG DZA o: People's National Assembly|National People's Assembly|APN|Assemblée populaire nationale, Council of the Nation
LEG EGY o: House of Representatives of Egypt, Shura Council|Consultative Council, People's Assembly|Egyptian People's Assembly|Majlis al-Shaab
LEG ETH o: House of Peoples' Representatives|House of People's Representatives, House of Federation, Shengo
LEG GIN o: National Transitional Council of Guinea
LEG HKG o: Legislative Council of Hong Kong|LegCo|Hong Kong Legislative Council, Provisional Legislature|Provisional Legislative Council
LEG IDN o: House of Representatives of Indonesia, DPR|Dewan Perwakilan Rakyat, People's Consultative Assembly, MPR|Majelis Permusyawaratan Rakyat
LEG IDN o: Regional Representative Council, DPD, Papuan People's Council, Papua People's Assembly
LEG IND o: Lower House of India, Vidhan Sabha, Vidhan Parishad, Sansad Bhavan, Tibetan Parliament-in-Exile
LEG IRN o: Majlis|Majles|Iranian Majlis, Islamic Consultative Assembly|Islamic Consultative Assembly of Iran, Assembly of Experts
LEG IRN o: National Security and Foreign Policy Commission|National Security and Foreign Policy Committee
LEG IRQ o: Council of Representatives|Council of Representatives of Iraq|Iraqi Council of Representatives, Transitional National Assembly
LEG IRQ o: Kurdistan Parliament|Kurdish parliament|Iraqi Kurdistan Parliament, Kurdistan National Assembly, Kurdistan Region Parliament
LEG ISR o: Foreign Affairs and Defense Committee|Foreign Affairs and Defence Committee
LEG ISR o: Knesset Foreign Affairs and Defense Committee|Knesset Foreign Affairs and Defence Committee, Knesset Foreign Affairs and Security Committee
LEG ISR o: Knesset Constitution Law and Justice Committee|Constitution Law and Justice Committee
LEG JPN o: National Diet|Japanese Diet|Japan's Diet, Kokkai, Japanese parliament|Japan's parliament, House of Councillors|House of Councilors, Sangiin
LEG JPN o: Japanese House of Representatives, Shugiin
LEG KOR o: Korean National Assembly, South Korean National Assembly, Gukhoe
LEG KWT o: Kuwaiti National Assembly|National Assembly of Kuwait|Majlis al-Umma
LEG LBN o: Nejmeh Square|Nijmeh Square
LEG LBY o: GNC|Libyan General National Congress, High Council of State|High State Council of Libya|High State Council
LEG LBY o: Libyan House of Representatives|Tobruk parliament|Tobruk-based parliament|Libyan parliament, Libyan Political Dialogue Forum|LPDF
LEG LKA o: Parliament of Sri Lanka
LEG MAR o: House of Councillors, Moroccan House of Representatives
LEG MDV o: People's Majlis, Rayyithunge Majlis
LEG MLI o: National Transitional Council of Mali
LEG MMR o: Pyidaungsu Hluttaw, Pyithu Hluttaw, Amyotha Hluttaw, Hluttaw, Pyithu Hluttaw parliament, Committee Representing Pyidaungsu Hluttaw|CRPH
LEG MNG o: State Great Khural|Great Khural, State Great Hural|Great Hural, Great People's Khural, Ikh Khural, People's Great Hural
LEG MYS o: Dewan Rakyat, Dewan Negara
LEG NPL o: Pratinidhi Sabha, Rastriya Sabha, Rastriya Panchayat, Nepal Constituent Assembly|Nepalese Constituent Assembly
LEG OMN o: Shura Council|Oman Council, State Council of Oman|Majlis al-Dawla
LEG PAK o: Majlis-e-Shoora|Majlis-i-Shoora, Punjab Assembly, Sindh Assembly, Balochistan Assembly, Khyber Pakhtunkhwa Assembly
LEG PHL o: Batasang Pambansa|Batasan Pambansa, Batasan, Philippine Congress, Philippine Senate, Philippine House of Representatives
LEG PHL o: Bangsamoro Transition Authority|BTA
LEG PRK o: Supreme People's Assembly, North Korea's Supreme People's Assembly
LEG PSE o: Palestinian Legislative Council|PLC|Palestine Legislative Council, Palestinian National Council|PNC|Palestine National Council
LEG PSE o: Palestinian Central Council|PLO Central Council|Palestine Central Council
LEG QAT o: Shura Council|Advisory Council of Qatar
LEG SAU o: Shura Council|Consultative Council of Saudi Arabia|Majlis al-Shura|Saudi Shura Council
LEG SOM o: House of the People of Somalia, Transitional Federal Parliament, Somali Federal Parliament|Federal Parliament of Somalia
LEG SSD o: Transitional National Legislative Assembly|TNLA|Southern Sudan Legislative Assembly
LEG SYR o: People's Assembly|Syrian People's Assembly|People's Council of Syria|Syrian People's Council
LEG THA o: National Legislative Assembly, Constitution Drafting Committee, Thai House of Representatives
LEG TUN o: Assembly of the Representatives of the People|ARP|Assembly of People's Representatives
LEG TUN o: National Constituent Assembly|NCA|Tunisian National Constituent Assembly, Bardo parliament|Bardo, National Council of Regions and Districts
LEG TWN o: Legislative Yuan|Taiwanese Legislative Yuan
LEG TZA o: Bunge|Tanzanian National Assembly
LEG UGA o: Lukiiko
LEG VNM o: Quoc Hoi, National Assembly of Vietnam
LEG YEM o: Shura Council of Yemen|Yemeni Shura Council
LEG ZAF o: National Council of Provinces|NCOP
GOV AFG o: Gul Khana, Islamic Emirate of Afghanistan|Islamic Emirate
GOV AFG o: Independent Election Commission|Independent Election Commission of Afghanistan|Afghan Independent Election Commission
GOV AFG o: Electoral Complaints Commission, Independent Electoral Complaints Commission, Da Afghanistan Bank
GOV AFG o: High Peace Council|Afghan High Peace Council, High Council for National Reconciliation|HCNR
GOV AFG o: Afghanistan Independent Human Rights Commission|AIHRC|Afghan Independent Human Rights Commission, Joint Electoral Management Body|JEMB
GOV AFG o: Independent Directorate of Local Governance, ANDMA, Afghan Interim Administration, Afghan Transitional Administration
GOV AFG o: Taliban Leadership Council
GOV AGO o: National Electoral Commission of Angola, National Bank of Angola
GOV ARE o: Abu Dhabi Investment Authority|ADIA
GOV ARE o: Executive Council Abu Dhabi|Supreme Council of Rulers|UAE Federal Supreme Council|Abu Dhabi Executive Council, Dubai Municipality
GOV ARE o: Mubadala|Mubadala Investment|Mubadala Investment Company|Mubadala Development, Central Bank of the UAE|UAE central bank
GOV ARE o: Abu Dhabi Fund for Development|ADFD, Federal Authority for Nuclear Regulation|FANR|Barakah nuclear plant
GOV ARE o: UAE Aid Agency|Khalifa bin Zayed Al Nahyan Foundation|Khalifa Foundation
GOV BDI o: National Independent Electoral Commission of Burundi, Truth and Reconciliation Commission of Burundi
GOV BEN o: Palais de la Marina
GOV BFA o: MPSR|Patriotic Movement for Safeguard and Restoration|Patriotic Movement for Preservation and Restoration
GOV BGD o: Bangabhaban, Ganabhaban, Gono Bhaban, Jamuna State Guest House, Bangladesh Election Commission, Bangladesh Bank
GOV BGD o: Anti-Corruption Commission of Bangladesh, National Consensus Commission, Bangladesh Telecommunication Regulatory Commission|BTRC
GOV BGD o: NGO Affairs Bureau, Refugee Relief and Repatriation Commission, Commission of Inquiry on Enforced Disappearances
GOV BGD o: Bangladesh Securities and Exchange Commission
GOV BHR o: Bahrain Independent Commission of Inquiry|BICI, Information Affairs Authority, Gudaibiya Palace
GOV BRN o: Istana Nurul Iman
GOV BWA o: Ntlo ya Dikgosi
GOV CAF o: National Elections Authority|Autorité Nationale des Élections|ANE, National Transitional Council of the Central African Republic
GOV CHN o: Great Hall of the People, Diaoyutai State Guesthouse, Diaoyutai, State Council of China|China's State Council, Chinese State Council
GOV CHN o: Taiwan Affairs Office|State Council Taiwan Affairs Office, Hong Kong and Macao Affairs Office|Hong Kong and Macau Affairs Office
GOV CHN o: China's central bank, National Development and Reform Commission|NDRC, SASAC|State-owned Assets Supervision and Administration Commission
GOV CHN o: China's National Bureau of Statistics|National Bureau of Statistics of China, China Securities Regulatory Commission|CSRC
GOV CHN o: China Banking Regulatory Commission|CBRC|China Banking and Insurance Regulatory Commission|CBIRC, State Administration of Foreign Exchange
GOV CHN o: Cyberspace Administration of China, National Health Commission|China's National Health Commission
GOV CHN o: National Radio and Television Administration, General Administration of Customs
GOV CHN o: State Administration for Market Regulation|State Administration of Market Regulation, Civil Aviation Administration of China|CAAC
GOV CHN o: State Administration for Religious Affairs, China Meteorological Administration, China National Space Administration|CNSA
GOV CHN o: State Oceanic Administration|China's State Oceanic Administration, China Earthquake Administration, China Earthquake Networks Center
GOV CHN o: Xinjiang Production and Construction Corps, Bingtuan, State Family Planning Commission, China International Development Cooperation Agency
GOV CHN o: State Environmental Protection Administration, General Administration of Press and Publication
GOV CHN o: Liaison Office of the Central People's Government, Office for Safeguarding National Security
GOV CHN o: China Maritime Safety Administration|Maritime Safety Administration, State Post Bureau, Three Gorges Project Corporation
GOV CHN o: National Financial Regulatory Administration
GOV CIV o: Independent Electoral Commission of Ivory Coast|Ivorian electoral commission
GOV CMR o: Elections Cameroon|ELECAM, National Commission on Human Rights and Freedoms
GOV COD o: Independent National Electoral Commission of Congo|CENI|Independent National Electoral Commission|National Independent Electoral Commission
GOV COD o: Central Bank of Congo, High Council of the Republic, Sovereign National Conference
GOV COM o: Beit-Salam
GOV DZA o: High Committee of State|High State Council|HCE, High State Committee, ANIE|Independent National Authority for Elections, Bank of Algeria
GOV DZA o: Provisional Government of the Algerian Republic, Consultative Commission for the Protection and Promotion of Human Rights
GOV EGY o: Abdeen Palace, Qubba Palace|Quba Palace, National Council for Human Rights|NCHR, Supreme Council of Antiquities
GOV EGY o: High Elections Commission|Presidential Elections Commission|Supreme Presidential Electoral Commission|Presidential Election Commission
GOV EGY o: State Information Service|SIS, Suez Canal Authority, Central Agency for Public Mobilization and Statistics|CAPMAS, Central Bank of Egypt
GOV EGY o: National Elections Authority|NEA, Supreme Council for Media Regulation, National Council for Women, Supreme Council of Universities
GOV EGY o: Mogamma|Mugamma, Egyptian Atomic Energy Authority, GASC|General Authority for Supply Commodities
GOV ETH o: Derg, National Election Board of Ethiopia|NEBE|National Electoral Board of Ethiopia, Ethiopian Human Rights Commission|EHRC
GOV ETH o: National Bank of Ethiopia, Tigray Interim Administration|Tigray Interim Regional Administration, Transitional Government of Ethiopia|TGE
GOV ETH o: Ethiopian National Dialogue Commission, INSA|Information Network Security Agency, Grand Ethiopian Renaissance Dam|GERD
GOV ETH o: Relief and Rehabilitation Commission
GOV GAB o: Committee for the Transition and Restoration of Institutions|CTRI, Gabonese Centre for Elections|Gabonese Election Centre
GOV GHA o: Jubilee House|Flagstaff House|Osu Castle, Electoral Commission of Ghana|Ghana Electoral Commission, Bank of Ghana
GOV GHA o: Provisional National Defence Council|PNDC, CHRAJ|Commission on Human Rights and Administrative Justice, Ghana Cocoa Board|COCOBOD
GOV GHA o: National Peace Council, Ghana Revenue Authority
GOV GIN o: National Council for Democracy and Development|CNDD, National Committee of Reconciliation and Development|CNRD, Sekhoutoureya Palace
GOV GIN o: Independent National Electoral Commission of Guinea
GOV GMB o: Truth Reconciliation and Reparations Commission|TRRC|Armed Forces Provisional Ruling Council
GOV HKG o: Executive Council of Hong Kong|ExCo|Hong Kong Executive Council, Hong Kong Monetary Authority|HKMA, Basic Law Committee
GOV HKG o: Electoral Affairs Commission, Hong Kong Observatory, Central Policy Unit
GOV HKG o: Hong Kong Economic and Trade Office|Hong Kong Economic and Trade Offices
GOV IDN o: Bogor Palace, Istana Negara Jakarta, KPU|Komisi Pemilihan Umum, Bank Indonesia, Komnas HAM, BNPB, National Disaster Mitigation Agency
GOV IDN o: National Agency for Disaster Management, Indonesian National Board for Disaster Management, BMKG
GOV IDN o: Meteorology Climatology and Geophysics Agency|Meteorological Climatological and Geophysics Agency, National Counterterrorism Agency, BNPT
GOV IDN o: Bawaslu, Audit Board of Indonesia, Komnas Perempuan, National Commission on Violence Against Women, Basarnas
GOV IDN o: National Search and Rescue Agency, OJK, Danantara, Indonesian Bank Restructuring Agency|IBRA, Badan Pangan Nasional, Bulog
GOV IDN o: State Logistics Agency, Nusantara Capital City Authority, National Transportation Safety Committee, KNKT, BPPT
GOV IND o: North Block, Rashtrapati Bhavan|Rashtrapati Bhawan, NITI Aayog, Planning Commission of India
GOV IND o: Election Commission of India|Indian Election Commission|ECI, Cabinet Committee on Security, Central Vigilance Commission|CVC
GOV IND o: Comptroller and Auditor General|CAG|Comptroller and Auditor General of India, ISRO|Indian Space Research Organisation
GOV IND o: Indian Council of Medical Research|ICMR, DRDO|Defence Research and Development Organisation, Bhabha Atomic Research Centre|BARC
GOV IND o: National Disaster Response Force|NDRF, Securities and Exchange Board of India|SEBI, India Meteorological Department, Raj Bhavan, DGCA
GOV IND o: National Commission for Women, Central Board of Film Certification, UIDAI|Unique Identification Authority of India, Lokpal, Nabanna
GOV IND o: Archaeological Survey of India|ASI, Nuclear Power Corporation of India|NPCIL, Bhakra Beas Management Board
GOV IRN o: Expediency Council|Expediency Discernment Council
GOV IRN o: Atomic Energy Organization of Iran|AEOI|Iran's Atomic Energy Organization|Atomic Energy Organisation of Iran
GOV IRN o: Plan and Budget Organization|Planning and Budget Organization, Central Bank of Iran|CBI
GOV IRN o: Bonyad Mostazafan|Mostazafan Foundation|Bonyad-e Mostazafan, Setad|Execution of Imam Khomeini's Order
GOV IRN o: Astan Quds Razavi|Astan-e Qods-e Razavi, Islamic Propagation Organization, Foundation of Martyrs and Veterans Affairs
GOV IRN o: Supreme Council of Cyberspace, Supreme Council of the Cultural Revolution, Pasteur Institute Tehran
GOV IRN o: Iran's Supreme Leader Office|Beit-e Rahbari, Iranian Space Agency, Imam Khomeini Relief Committee
GOV IRN o: Organization of Islamic Culture and Communications, Islamic Culture and Guidance Ministry, Guidance Ministry
GOV IRN o: Cultural Heritage Organization, National Iranian Petrochemical Company, 15 Khordad Foundation|Fifteenth of Khordad Foundation
GOV IRQ o: Iraqi Governing Council|Iraq Governing Council|Interim Governing Council|Governing Council of Iraq, Iraqi Interim Government
GOV IRQ o: Kurdistan Regional Government|KRG|Kurdish Regional Government|Kurdistan Regional Government of Iraq
GOV IRQ o: Revolutionary Command Council|RCC|Iraqi Revolutionary Command Council
GOV IRQ o: Independent High Electoral Commission|IHEC|IECI|Independent Electoral Commission of Iraq|Iraqi Electoral Commission
GOV IRQ o: Integrity Commission|Commission of Integrity|Iraqi Integrity Commission|Iraq's Integrity Commission, Commission on Public Integrity
GOV IRQ o: Federal Commission of Integrity, De-Baathification Commission, Accountability and Justice Commission, Justice and Accountability Commission
GOV IRQ o: Supreme National Commission for Debaathification, Sunni Endowment|Sunni Waqf|Sunni Endowment Office, Shiite Endowment
GOV IRQ o: Iraq Media Commission|Communications and Media Commission, State Organization for Marketing of Oil|SOMO, National Monitoring Directorate
GOV IRQ o: Central Bank of Iraq, Iraqi High Commission for Human Rights|IHCHR, Iraqi Atomic Energy Commission
GOV ISR o: Israeli Prime Minister's Office, Bank of Israel
GOV ISR o: Israel Land Authority|Israel Lands Authority|Israel Land Administration|Israel Lands Administration
GOV ISR o: Israeli Civil Administration|Civil Administration in the West Bank, Jewish Agency|Jewish Agency for Israel
GOV ISR o: Israel Atomic Energy Commission|IAEC, Israel Antiquities Authority, Jerusalem Municipality
GOV ISR o: Central Elections Committee|Central Election Committee, Israel Airports Authority
GOV ISR o: State Comptroller|State Comptroller of Israel|State Comptroller's Office|Israeli State Comptroller, Winograd Commission|Winograd Committee
GOV ISR o: Israel Tax Authority, Agranat Commission, Turkel Commission|Turkel Committee, Beit Hanassi, Dimona reactor, Yad Vashem
GOV ISR o: Israel Central Bureau of Statistics, World Zionist Organization, Jewish National Fund|JNF|KKL-JNF
GOV JOR o: Royal Court of Jordan|Royal Hashemite Court|Hashemite Royal Court, Jordan Independent Election Commission, Central Bank of Jordan
GOV JOR o: National Center for Human Rights, Raghadan Palace, Basman Palace|Al-Husseiniya Palace
GOV JPN o: Prime Minister's Official Residence Tokyo, METI|Ministry of Economy Trade and Industry|MITI|Ministry of International Trade and Industry
GOV JPN o: Imperial Household Agency|Japan's Imperial Household Agency, Japan International Cooperation Agency|JICA, Japan Meteorological Agency|JMA
GOV JPN o: Nuclear Regulation Authority|Nuclear Regulation Authority of Japan, Nuclear and Industrial Safety Agency, Financial Services Agency
GOV JPN o: Fire and Disaster Management Agency, Japan Fair Trade Commission, Japan Aerospace Exploration Agency|JAXA, Japan Fisheries Agency
GOV JPN o: Tokyo Metropolitan Government, Tokyo Metropolitan Assembly, Economic Planning Agency, Japan Defense Agency|Japan Defence Agency
GOV JPN o: Atomic Energy Commission of Japan, Asian Women's Fund, Cabinet Legislation Bureau, Okinawa prefectural government
GOV JPN o: Hokkaido Development Agency, Japan Transport Safety Board, Immigration Services Agency, Agency for Natural Resources and Energy
GOV JPN o: Imperial Palace Tokyo, Management and Coordination Agency
GOV KEN o: Independent Electoral and Boundaries Commission|IEBC, Electoral Commission of Kenya|ECK, Interim Independent Electoral Commission
GOV KEN o: Central Bank of Kenya, Harambee House, Kenya National Commission on Human Rights|KNCHR, National Cohesion and Integration Commission|NCIC
GOV KEN o: Truth Justice and Reconciliation Commission|TJRC, Kenya Revenue Authority, Kenya Wildlife Service, Communications Authority of Kenya
GOV KEN o: Kenya Ports Authority, National Disaster Management Unit
GOV KHM o: National Election Committee, Council for the Development of Cambodia, Cambodian Mine Action Centre|CMAC, State of Cambodia
GOV KHM o: APSARA Authority, National Bank of Cambodia, Cambodian Mine Action and Victim Assistance Authority
GOV KOR o: Cheong Wa Dae|Chong Wa Dae, Bank of Korea|BOK, Unification Ministry|Ministry of Unification|Ministry of National Unification
GOV KOR o: National Election Commission of Korea, South Korea's National Election Commission, National Human Rights Commission of Korea|NHRCK
GOV KOR o: Korea Fair Trade Commission|KFTC, Financial Supervisory Service
GOV KOR o: Korea Disease Control and Prevention Agency|KDCA|Korea Centers for Disease Control and Prevention|KCDC
GOV KOR o: Korea International Cooperation Agency|KOICA, Truth and Reconciliation Commission of Korea
GOV KOR o: South Korea's Truth and Reconciliation Commission, Board of Audit and Inspection, Anti-Corruption and Civil Rights Commission
GOV KOR o: Korea Meteorological Administration, Korea Communications Commission, Statistics Korea, Korea Customs Service
GOV KOR o: Nuclear Safety and Security Commission, Korea Aerospace Research Institute, Jeju provincial government, Seoul Metropolitan Government
GOV KOR o: Presidential Committee on Balanced National Development, Defense Acquisition Program Administration|DAPA, Military Manpower Administration
GOV KOR o: Patriots and Veterans Affairs Ministry
GOV KWT o: Bayan Palace, Seif Palace|Dasman Palace, Kuwait Fund for Arab Economic Development|Kuwait Fund, Kuwait Investment Authority|KIA
GOV KWT o: Central Bank of Kuwait
GOV LBN o: Grand Serail|Grand Serail government, Baabda Palace|Baabda|Baabda presidential palace, Banque du Liban|Lebanon's central bank
GOV LBN o: High Relief Council|Higher Relief Council|Higher Relief Commission|High Relief Committee, Council for Development and Reconstruction
GOV LBN o: Council of the South|Council for the South, Lebanese Petroleum Administration, Lebanese Civil Defense|Lebanese Civil Defence
GOV LBN o: Ein al-Tineh|Ain al-Tineh|Ain al-Tine
GOV LBR o: National Elections Commission of Liberia|NEC, Interim Government of National Unity, National Transitional Government of Liberia|NTGL
GOV LBR o: Central Bank of Liberia, Truth and Reconciliation Commission of Liberia
GOV LBY o: National Transitional Council|Transitional National Council of Libya|NTC|Libyan National Transitional Council|TNC
GOV LBY o: National Transitional Council|Interim Transitional National Council, Government of National Accord|GNA|Libyan Government of National Accord
GOV LBY o: GNU|Libyan Government of National Unity, Government of National Stability|GNS, Libyan Presidential Council
GOV LBY o: High National Election Commission|High National Elections Commission|HNEC, Central Bank of Libya|CBL, General National Congress government
GOV LBY o: Great Socialist People's Libyan Arab Jamahiriya|Jamahiriya, Libyan Investment Authority|LIA, Bab al-Aziziya|Bab al-Aziziyah
GOV LBY o: Directorate for Combating Illegal Migration|DCIM|Department for Combating Illegal Migration
GOV LKA o: Temple Trees, Presidential Secretariat Colombo, Office on Missing Persons
GOV LKA o: Lessons Learnt and Reconciliation Commission|LLRC|Lessons Learned and Reconciliation Commission, Central Bank of Sri Lanka
GOV LKA o: Human Rights Commission of Sri Lanka, Commission to Investigate Allegations of Bribery or Corruption
GOV LKA o: Secretariat for Coordinating the Peace Process|SCOPP, Media Centre for National Security, Board of Investment of Sri Lanka
GOV MAR o: Bank Al-Maghrib, CNDH|Conseil national des droits de l'homme, Equity and Reconciliation Commission|IER|Instance Equité et Réconciliation
GOV MAR o: Royal Institute for Amazigh Culture|IRCAM, CORCAS|Royal Advisory Council for Saharan Affairs
GOV MAR o: High Authority for Audiovisual Communication|HACA
GOV MDG o: High Transitional Authority|High Authority of the Transition, Ambohitsorohitra Palace|Ambohitsorohitra, Iavoloha|Iavoloha Palace
GOV MDG o: Independent National Electoral Commission of Madagascar, Council of the Presidency for the Re-Foundation of the Republic of Madagascar
GOV MDV o: Judicial Service Commission of Maldives, Maldives Elections Commission|Elections Commission of the Maldives
GOV MDV o: Human Rights Commission of the Maldives, Theemuge, Muliaage
GOV MLI o: National Committee for the Salvation of the People|CNSP, CNRDRE|National Committee for the Restoration of Democracy
GOV MMR o: State Law and Order Restoration Council|SLORC, State Peace and Development Council|SPDC
GOV MMR o: State Administration Council|SAC|State Administration Council SAC, State Security and Peace Commission
GOV MMR o: National Unity Government|NUG|National Unity Government of Myanmar, Union Election Commission|UEC
GOV MMR o: National Coalition Government of the Union of Burma|NCGUB, Central Bank of Myanmar, Myanmar National Human Rights Commission|MNHRC
GOV MMR o: Myanmar Peace Center|Myanmar Peace Centre, National Unity Consultative Council|NUCC
GOV MMR o: Karenni Interim Executive Council|Karenni State Interim Executive Council, Advisory Commission on Rakhine State
GOV MMR o: Independent Commission of Enquiry|ICOE
GOV MNG o: Bank of Mongolia, Government Palace Ulaanbaatar
GOV MNG o: Independent Authority Against Corruption|Independent Authority Against Corruption of Mongolia, General Election Commission of Mongolia
GOV MOZ o: STAE|Technical Secretariat for Electoral Administration, Bank of Mozambique, INGC|National Disaster Management Institute|INGD
GOV MOZ o: Ponta Vermelha
GOV MRT o: Military Council for Justice and Democracy
GOV MUS o: Bank of Mauritius
GOV MWI o: Malawi Electoral Commission|MEC, Sanjika Palace, Kamuzu Palace, Reserve Bank of Malawi, Malawi Human Rights Commission
GOV MYS o: Bank Negara|Bank Negara Malaysia, Seri Perdana, Istana Negara, Conference of Rulers, Council of Rulers, Malay Rulers
GOV MYS o: Malaysian Election Commission, Suhakam, Human Rights Commission of Malaysia|Malaysian Human Rights Commission, Jakim
GOV MYS o: Department of Islamic Development, Malaysian Communications and Multimedia Commission|MCMC, Wisma Putra, National Operations Council
GOV MYS o: Felda|Federal Land Development Authority, Tabung Haji, Jawi|Jais, Selangor Islamic Religious Department
GOV NER o: National Council for the Safeguard of the Homeland|National Council for the Safeguarding of the Homeland
GOV NER o: Supreme Council for the Restoration of Democracy|CSRD
GOV NGA o: Independent National Electoral Commission|INEC, Central Bank of Nigeria|CBN, National Human Rights Commission of Nigeria
GOV NGA o: Armed Forces Ruling Council, Provisional Ruling Council, Nigerian Communications Commission, Federal Inland Revenue Service, NAFDAC
GOV NGA o: National Emergency Management Agency|NEMA, Federal Executive Council, Niger Delta Development Commission|NDDC, State Security Council
GOV NGA o: Nigeria Centre for Disease Control|NCDC, Department of Petroleum Resources, National Broadcasting Commission, Nigeria Governors' Forum
GOV NGA o: National Population Commission of Nigeria
GOV NPL o: Singha Durbar|Singha Darbar, Narayanhiti Palace|Narayanhity Palace|Narayanhiti, Baluwatar, Sheetal Niwas, Nirmal Niwas
GOV NPL o: Narayanhity royal palace, Commission for the Investigation of Abuse of Authority|CIAA, Nepal Rastra Bank
GOV NPL o: Election Commission of Nepal|Nepal Election Commission, National Human Rights Commission of Nepal, Royal Commission for Corruption Control
GOV NPL o: Nepal Electricity Authority
GOV PAK o: Aiwan-e-Sadr|Aiwan-i-Sadr, Election Commission of Pakistan|ECP, State Bank of Pakistan|SBP, Pakistan Telecommunication Authority|PTA
GOV PAK o: Pakistan Electronic Media Regulatory Authority|PEMRA, Council of Islamic Ideology, NDMA|National Disaster Management Authority
GOV PAK o: Provincial Disaster Management Authority|PDMA, Federal Board of Revenue|FBR, Pakistan Atomic Energy Commission|PAEC
GOV PAK o: National Command Authority, Strategic Plans Division, Khan Research Laboratories|KRL|Kahuta Research Laboratories, Azad Kashmir government
GOV PAK o: Azad Jammu and Kashmir government, National Command and Operation Centre|NCOC, Frontier Regions Ministry, FATA Secretariat
GOV PAK o: NADRA|National Database and Registration Authority, Special Investment Facilitation Council|SIFC, Human Rights Commission Islamabad
GOV PAK o: WAPDA|Water and Power Development Authority, Earthquake Reconstruction and Rehabilitation Authority, Bilawal House, Raiwind Palace
GOV PAK o: Zaman Park, Kahuta, Oil and Gas Regulatory Authority|OGRA, NEPRA, Pakistan Cricket Board|PCB
GOV PHL o: Commission on Elections|COMELEC|Philippine Commission on Elections, Bangko Sentral ng Pilipinas|BSP, Bangko Sentral
GOV PHL o: Philippine central bank, Philippine Commission on Human Rights, Phivolcs|Philippine Institute of Volcanology and Seismology
GOV PHL o: PAGASA|Pagasa weather bureau, National Disaster Risk Reduction and Management Council|NDRRMC|NDCC|National Disaster Coordinating Council
GOV PHL o: Presidential Commission on Good Government|PCGG, Philippine Overseas Employment Administration|POEA
GOV PHL o: Office of the Presidential Adviser on the Peace Process|OPAPP, NTF-ELCAC|National Task Force to End Local Communist Armed Conflict
GOV PHL o: Philippine Bureau of Immigration, Department of Social Welfare and Development|DSWD, National Economic and Development Authority|NEDA
GOV PHL o: PAGCOR|Philippine Amusement and Gaming Corporation
GOV PHL o: Autonomous Region in Muslim Mindanao|ARMM|Bangsamoro Autonomous Region in Muslim Mindanao|BARMM, Bangsamoro government
GOV PHL o: National Task Force for the West Philippine Sea, Anti-Money Laundering Council|AMLC, Metro Manila Development Authority|MMDA
GOV PHL o: Philippine Drug Board, Dangerous Drugs Board, Civil Aviation Authority of the Philippines|CAAP
GOV PRK o: National Defense Commission|National Defence Commission, State Affairs Commission, North Korean National Defense Commission
GOV PRK o: Committee for the Peaceful Reunification of Korea|CPRK, Committee for the Peaceful Reunification of the Fatherland
GOV PRK o: Korea Asia-Pacific Peace Committee|Asia-Pacific Peace Committee, Kumsusan Palace, Kumsusan Palace of the Sun, Kumsusan Memorial Palace
GOV PRK o: National Aerospace Development Administration, National Aerospace Technology Administration, Korean Committee of Space Technology
GOV PRK o: Yongbyon nuclear complex, Yongbyon, Office 39, Room 39, Bureau 39
GOV PSE o: Palestinian Authority|Palestinian National Authority|PA|PNA|Palestine Authority, Mukataa|Muqata|Muqataa|Mukata, Muqataa compound
GOV PSE o: Palestine Liberation Organization|PLO|Palestine Liberation Organisation|Palestinian Liberation Organization
GOV PSE o: Palestine Liberation Organization|Palestinian Liberation Organisation, PLO Executive Committee, Palestine Monetary Authority|PMA
GOV PSE o: Palestinian Central Elections Commission|Palestinian Central Election Commission|Palestinian Central Elections Committee
GOV PSE o: Gaza Health Ministry, Hamas-run health ministry|Hamas-run Gaza Health Ministry, Orient House, Palestinian Central Bureau of Statistics|PCBS
GOV PSE o: Palestinian Prisoners Affairs Commission|Commission of Detainees' Affairs|Commission of Detainees and Ex-Detainees Affairs
GOV PSE o: Palestinian Prisoners Affairs Commission|Palestinian Commission of Detainees' Affairs
GOV PSE o: Gaza Government Media Office|Government Media Office in Gaza, Government Media Office
GOV PSE o: Colonization and Wall Resistance Commission|Wall and Settlement Resistance Commission
GOV PSE o: Palestinian Negotiations Affairs Department|Negotiations Affairs Department
GOV PSE o: Palestinian Civil Defense|Gaza Civil Defense|Gaza's civil defence|Gaza civil defence agency|Gaza's civil defense agency
GOV PSE o: Palestinian Civil Defense|Palestinian Civil Defence, National Committee for the Administration of Gaza
GOV QAT o: Emiri Diwan|Amiri Diwan|Emiri Diwan of Qatar, Qatar Fund for Development|QFFD
GOV QAT o: Supreme Committee for Delivery and Legacy|Supreme Committee for Delivery & Legacy, Al Udeid Air Base|Al Udeid, Qatar Central Bank
GOV QAT o: Qatar Investment Authority|QIA, Qatar's National Human Rights Committee
GOV RWA o: Village Urugwiro|Urugwiro Village, National Electoral Commission of Rwanda, National Bank of Rwanda, Rwanda Development Board|RDB
GOV RWA o: Rwanda Governance Board, National Commission for the Fight Against Genocide
GOV SAU o: Allegiance Council|Allegiance Commission|Allegiance Institution, Saudi Human Rights Commission|Human Rights Commission of Saudi Arabia
GOV SAU o: SAMA|Saudi Arabian Monetary Agency|Saudi Arabian Monetary Authority|Saudi Monetary Agency, Saudi Central Bank
GOV SAU o: Public Investment Fund|PIF|Saudi Public Investment Fund|Saudi sovereign wealth fund
GOV SAU o: KSrelief|King Salman Humanitarian Aid and Relief Centre|King Salman Humanitarian Aid and Relief Center, Yamamah Palace|Al-Yamama Palace
GOV SAU o: Saudi Fund for Development, Royal Commission for AlUla, National Anti-Corruption Commission|Nazaha|Oversight and Anti-Corruption Authority
GOV SAU o: SAGIA|Saudi Arabian General Investment Authority, Saudi Data and AI Authority
GOV SAU o: Saudi Development and Reconstruction Program for Yemen|Saudi Development and Reconstruction Programme for Yemen
GOV SAU o: General Authority of Civil Aviation|GACA
GOV SDN o: Transitional Sovereignty Council|Transitional Sovereign Council, Sovereignty Council, Sovereign Council of Sudan|Sudanese Sovereign Council
GOV SDN o: Transitional Military Council of Sudan, Revolutionary Command Council for National Salvation
GOV SDN o: Government of Peace and Unity|Tasis|Tasis alliance, Central Bank of Sudan, Humanitarian Aid Commission|Sudanese Humanitarian Aid Commission
GOV SDN o: Darfur Regional Authority|Transitional Darfur Regional Authority, National Elections Commission of Sudan
GOV SDN o: Empowerment Removal Committee|Empowerment Elimination Dismantling Committee
GOV SGP o: Monetary Authority of Singapore|MAS
GOV SGP o: Info-communications Media Development Authority|IMDA|Infocomm Media Development Authority|Media Development Authority
GOV SGP o: Maritime and Port Authority of Singapore|Maritime and Port Authority, Land Transport Authority, Central Provident Fund Board
GOV SGP o: Infocomm Development Authority, Government Technology Agency
GOV SLE o: National Provisional Ruling Council|NPRC, Electoral Commission for Sierra Leone|National Electoral Commission of Sierra Leone
GOV SLE o: Bank of Sierra Leone, Truth and Reconciliation Commission of Sierra Leone
GOV SOM o: Transitional Federal Government|TFG|Somali Transitional Federal Government, Transitional National Government|TNG
GOV SOM o: Federal Government of Somalia|FGS, Puntland State|Puntland government|Puntland administration
GOV SOM o: Jubaland State|Jubaland administration|Jubaland government, South West State of Somalia|South West State, Galmudug State|Galmudug
GOV SOM o: Hirshabelle State|HirShabelle, Central Bank of Somalia, Banadir Regional Administration, Somali Disaster Management Agency
GOV SOM o: SSC-Khatumo|SSC-Khaatumo
GOV SSD o: Joint Monitoring and Evaluation Commission|Reconstituted Joint Monitoring and Evaluation Commission|RJMEC, Bank of South Sudan, J1 Juba
GOV SSD o: South Sudan National Elections Commission, Government of Southern Sudan, Abyei Administrative Area
GOV SWZ o: Swazi National Council, Tinkhundla, Liqoqo
GOV SYR o: Mouhajreen Palace|Muhajireen Palace, Central Bank of Syria, Syrian National Coalition|SNC|Syrian National Council
GOV SYR o: National Coalition for Syrian Revolutionary and Opposition Forces|National Coalition of Syrian Revolution and Opposition Forces
GOV SYR o: National Coalition for Syrian Revolutionary and Opposition Forces|National Coalition for Syrian Revolution and Opposition Forces
GOV SYR o: Syrian Opposition Coalition|Syrian Opposition Council
GOV SYR o: Syrian Salvation Government|Salvation Government Idlib|Syrian Salvation Government Idlib, Syrian Interim Government, AANES|DAANES|Rojava
GOV SYR o: Scientific Studies and Research Center|SSRC|Scientific Studies and Research Centre|Scientific Studies Research Center
GOV SYR o: Syrian Supreme Committee for Elections|Higher Committee for People's Assembly Elections, Damascus Presidential palace
GOV SYR o: Syrian Atomic Energy Commission|Atomic Energy Commission of Syria, People's Palace Damascus
GOV TCD o: Transitional Military Council of Chad
GOV THA o: Government House Bangkok, Thai Khu Fah, National Council for Peace and Order|NCPO, Council for National Security|CNS
GOV THA o: Council for Democratic Reform, Council for Democratic Reform Under Constitutional Monarchy, National Peace Keeping Council|NPKC
GOV THA o: Bureau of the Royal Household|Royal Household Bureau, Crown Property Bureau
GOV THA o: Southern Border Provinces Administrative Centre|Southern Border Provinces Administration Centre|SBPAC
GOV THA o: Election Commission of Thailand|Thai Election Commission|Thailand's Election Commission
GOV THA o: National Human Rights Commission of Thailand|Thai National Human Rights Commission, Bank of Thailand|BOT
GOV THA o: National Economic and Social Development Board|NESDB|National Economic and Social Development Council|NESDC
GOV THA o: National Broadcasting and Telecommunications Commission|NBTC, Thai Privy Council, Assets Scrutiny Committee, Assets Examination Committee
GOV THA o: Centre for COVID-19 Situation Administration|CCSA
GOV THA o: Centre for the Resolution of the Emergency Situation|CRES|Centre for the Administration of Peace and Order
GOV THA o: Centre for the Resolution of the Emergency Situation|Center for Maintaining Peace and Order|Centre for Maintaining Peace and Order|CMPO
GOV THA o: Centre for the Resolution of the Emergency Situation|CAPO, National Reform Steering Assembly
GOV THA o: Truth for Reconciliation Commission of Thailand, Financial Sector Restructuring Authority, National Office of Buddhism, Dusit Palace
GOV THA o: Chitralada Palace
GOV TLS o: Commission for Reception Truth and Reconciliation, Palacio das Cinzas
GOV TUN o: Independent High Authority for Elections|ISIE|Independent Higher Authority for Elections|High Independent Authority for Elections
GOV TUN o: Central Bank of Tunisia, Truth and Dignity Commission|IVD|Instance Vérité et Dignité, INRIC
GOV TUN o: HAICA|Independent High Authority for Audiovisual Communication, INLUCC, Kasbah|Kasbah Palace|Kasba, Tunisian External Communication Agency
GOV TUR o: Beştepe Presidential Complex, Dolmabahçe Palace|Dolmabahce, National Security Council of Turkey|Turkish National Security Council|MGK
GOV TUR o: Supreme Electoral Council, High Electoral Board, Supreme Election Board|Supreme Board of Elections, High Election Board
GOV TUR o: Supreme Election Council, Supreme Electoral Board|Turkish Supreme Electoral Board, Diyanet|Religious Affairs Directorate
GOV TUR o: AFAD|Disaster and Emergency Management Presidency|Disaster and Emergency Management Authority|Disaster and Emergency Management Directorate
GOV TUR o: YÖK|Higher Education Board|Council of Higher Education|Higher Education Council of Turkey
GOV TUR o: Supreme Board of Radio and Television|Supreme Radio and Television Board, TIKA|Turkish Cooperation and Coordination Agency, TurkStat
GOV TUR o: Turkish Statistical Institute, TUIK, Turkey Wealth Fund|Turkish Wealth Fund
GOV TUR o: Presidency of Defense Industries|Presidency of Defence Industries|Undersecretariat for Defence Industries
GOV TWN o: Control Yuan, Central Election Commission of Taiwan|Taiwan's Central Election Commission, Straits Exchange Foundation|SEF
GOV TWN o: Ketagalan Boulevard, Taipei Economic and Cultural Office|TECO|Taipei Economic and Cultural Representative Office|TECRO
GOV TWN o: Taipei Representative Office, Taiwanese Representative Office, Council for Economic Planning and Development
GOV TWN o: Central Epidemic Command Center|Central Epidemic Command Centre, Directorate General of Budget Accounting and Statistics
GOV TWN o: Council of Indigenous Peoples, Ocean Affairs Council, National Unification Council, Taiwan Provincial Government
GOV TZA o: Zanzibar Electoral Commission|ZEC, National Electoral Commission of Tanzania|Independent National Electoral Commission of Tanzania
GOV TZA o: Bank of Tanzania|BoT, Tanzania Communications Regulatory Authority|TCRA, Revolutionary Government of Zanzibar|Zanzibar government
GOV TZA o: Tanzania Revenue Authority
GOV UGA o: Electoral Commission of Uganda|Ugandan Electoral Commission|Uganda Electoral Commission, Bank of Uganda, Uganda Human Rights Commission
GOV UGA o: Uganda Communications Commission|UCC, Buganda Kingdom|Kingdom of Buganda|Mengo|Buganda, Uganda Wildlife Authority, Uganda Revenue Authority
GOV UGA o: Kampala Capital City Authority|KCCA, Amnesty Commission of Uganda, Uganda Investment Authority
GOV VNM o: State Bank of Vietnam, Ba Dinh Square, Vietnam Food Administration, Government Inspectorate of Vietnam
GOV VNM o: Vietnam Fisheries Resources Surveillance
GOV YEM o: Presidential Leadership Council|PLC|Yemeni Presidential Leadership Council|Yemen's Presidential Leadership Council
GOV YEM o: Supreme Political Council|Houthi Supreme Political Council|Supreme Political Council of the Houthis
GOV YEM o: Southern Transitional Council|STC|Yemen's Southern Transitional Council|Southern Transition Council
GOV YEM o: Supreme Revolutionary Committee|Houthi Supreme Revolutionary Committee, Maashiq Palace, Central Bank of Yemen|Yemen central bank
GOV YEM o: Supreme Commission for Elections and Referendum|SCER|Supreme Elections Committee, National Dialogue Conference
GOV YEM o: Supreme Council for Management and Coordination of Humanitarian Affairs|SCMCHA, Yemeni Coast Guard
GOV YEM o: Humanitarian Operations Coordination Centre|HOCC
GOV ZAF o: Mahlamba Ndlopfu, Genadendal, Independent Electoral Commission of South Africa, Electoral Commission of South Africa
GOV ZAF o: South African Reserve Bank, South African Human Rights Commission|SAHRC, Public Protector|Office of the Public Protector
GOV ZAF o: TRC|South African Truth and Reconciliation Commission, Zondo Commission|State Capture Commission, Marikana Commission
GOV ZAF o: DIRCO|Department of International Relations and Cooperation, South African Revenue Service, Competition Commission of South Africa
GOV ZAF o: State Security Council of South Africa, Goldstone Commission, Transitional Executive Council|TEC, Auditor-General of South Africa
GOV ZAF o: National Energy Regulator of South Africa|NERSA, Commission for Gender Equality, SASSA|South African Social Security Agency
GOV ZAF o: Film and Publication Board, National Treasury of South Africa
GOV ZMB o: Electoral Commission of Zambia|ECZ, Bank of Zambia, Barotse Royal Establishment
GOV ZWE o: Zimbabwe Electoral Commission|ZEC, Reserve Bank of Zimbabwe|RBZ, Zimbabwe House, Munhumutapa Building, Zimbabwe Human Rights Commission
GOV ZWE o: Zimbabwe Republic of Rhodesia, Zimbabwe National Statistics Agency|ZimStat, Zimbabwe Media Commission|Media and Information Commission
GOV ZWE o: Grain Marketing Board|GMB, National Peace and Reconciliation Commission, Zimbabwe Electoral Supervisory Commission
PTY AFG o: Jamiat-e-Islami|Jamiat-i-Islami, Junbish, Junbish-i-Milli|Jumbish-e-Milli|Junbesh-e-Milli, Jombesh-e Melli
PTY AFG o: National Islamic Movement of Afghanistan, Hezb-e-Wahdat|Hizb-i-Wahdat|Hezb-i-Wahdat, Wahdat party, Ittehad-e-Islami|Ittehad-i-Islami
PTY AFG o: Ittihad-i-Islami, Afghan Mellat|Afghan Millat, People's Democratic Party of Afghanistan|PDPA, Khalq faction, Parcham faction
PTY AFG o: National Front of Afghanistan, Harakat-e-Islami, National Coalition of Afghanistan, Mahaz-e-Milli, National Islamic Front of Afghanistan
PTY AGO o: MPLA|Popular Movement for the Liberation of Angola|People's Movement for the Liberation of Angola|MPLA-PT
PTY AGO o: CASA-CE|Broad Convergence for the Salvation of Angola, Social Renewal Party of Angola, PRA-JA
PTY BDI o: National Council for the Defense of Democracy-Forces for the Defense of Democracy|CNDD-FDD
PTY BDI o: National Council for the Defense of Democracy-Forces for the Defense of Democracy|National Council for the Defence of Democracy-Forces for the Defence of Democracy
PTY BDI o: National Congress for Liberty|CNL, Front for Democracy in Burundi|FRODEBU, Union for National Progress|UPRONA
PTY BDI o: National Council for the Defense of Democracy|CNDD, Movement for Solidarity and Democracy|MSD
PTY BEN o: FCBE, Benin Rebirth Party|Renaissance du Bénin|RB, Progressive Union for Renewal, Democratic Renewal Party|PRD
PTY BEN o: African Movement for Development and Progress|MADEP, Social Democratic Party of Benin, Les Démocrates
PTY BFA o: People's Movement for Progress|MPP, Union for Progress and Change|UPC, Alliance for Democracy and Federation|ADF-RDA
PTY BGD o: Awami League|Bangladesh Awami League, Jatiya Party|Jatiyo Party|JaPa
PTY BGD o: Bangladesh Jamaat-e-Islami|Jamaat-e-Islami|Jamaat-e-Islami Bangladesh|Jamaat-i-Islami, Jatiya Samajtantrik Dal|JSD
PTY BGD o: Workers Party of Bangladesh, Islami Oikya Jote|IOJ, Liberal Democratic Party of Bangladesh, Bikalpa Dhara, Gono Forum|Gano Forum
PTY BGD o: Jatiya Oikya Front, National Citizen Party|NCP, Jatiya Nagorik Party, Islami Andolan Bangladesh|Islami Andolan
PTY BGD o: Bangladesh Khelafat Majlish|Khelafat Majlis, Gono Odhikar Parishad, Bangladesh Tarikat Federation
PTY BGD o: Parbatya Chattagram Jana Samhati Samiti|PCJSS, Jana Samhati Samiti
PTY BTN o: Druk Phuensum Tshogpa|DPT, Druk Nyamrup Tshogpa|DNT, Bhutan Peoples' Party
PTY BWA o: Botswana Democratic Party|BDP, Umbrella for Democratic Change|UDC, Botswana National Front|BNF, Botswana Congress Party|BCP
PTY BWA o: Botswana Patriotic Front|BPF, Botswana Movement for Democracy|BMD, Alliance for Progressives
PTY CAF o: Central African People's Liberation Movement|MLPC|Movement for the Liberation of the Central African People, Kwa Na Kwa|KNK
PTY CHN o: Chinese Communist Party|Communist Party of China|CCP|CPC|China's Communist Party, Politburo Standing Committee
PTY CHN o: Central Commission for Discipline Inspection|CCDI|Central Discipline Inspection Commission, United Front Work Department
PTY CHN o: Communist Youth League of China|Communist Youth League, China Democratic League, Revolutionary Committee of the Kuomintang
PTY CHN o: International Liaison Department, Central Propaganda Department, Central Party School
PTY CIV o: Ivorian Popular Front|FPI|Front Populaire Ivoirien, Rally of the Republicans|RDR|Rassemblement des Républicains
PTY CIV o: Democratic Party of Ivory Coast|PDCI|PDCI-RDA|Democratic Party of Côte d'Ivoire, RHDP|Rally of Houphouetists for Democracy and Peace
PTY CIV o: PPA-CI, Generations and Peoples in Solidarity|Générations et peuples solidaires, Union for Democracy and Peace in Ivory Coast|UDPCI
PTY CIV o: Freedom and Democracy for the Republic|LIDER
PTY CMR o: Cameroon People's Democratic Movement|CPDM|RDPC|Cameroon Peoples Democratic Movement, Social Democratic Front|SDF
PTY CMR o: Cameroon Renaissance Movement|MRC, National Union for Democracy and Progress|UNDP-Cameroon, Cameroon Democratic Union
PTY CMR o: Cameroon Party for National Reconciliation|PCRN, Union of the Peoples of Cameroon, Cameroon National Salvation Front|FSNC
PTY COD o: Union for Democracy and Social Progress|UDPS|Union pour la Démocratie et le Progrès Social
PTY COD o: People's Party for Reconstruction and Democracy|PPRD|Parti du Peuple pour la Reconstruction et la Démocratie
PTY COD o: Popular Movement of the Revolution|MPR|Mouvement Populaire de la Révolution
PTY COD o: Movement for the Liberation of the Congo|MLC|Congolese Liberation Movement, Union for the Congolese Nation|UNC
PTY COD o: Unified Lumumbist Party|PALU, Common Front for Congo|FCC, Lamuka|Lamuka coalition, Sacred Union of the Nation|Sacred Union
PTY COD o: Ensemble pour la République|Together for the Republic, Engagement for Citizenship and Development|ECiDé
PTY COD o: Cap for Change|CACH|Heading for Change, Alliance for the Presidential Majority, UFERI|Union of Federalists and Independent Republicans
PTY COG o: Congolese Party of Labour|PCT|Congolese Labour Party|Parti Congolais du Travail, Pan-African Union for Social Democracy|UPADS
PTY COG o: Congolese Movement for Democracy and Integral Development|MCDDI, National Council of Republicans, Union of Humanist Democrats
PTY COM o: Juwa|JUWA Party, Ridja, Rally for Democracy and Renewal, National Front for Justice
PTY CPV o: Movement for Democracy|MpD, African Party for the Independence of Cape Verde|PAICV, Democratic and Independent Cape Verdean Union|UCID
PTY DJI o: Union for the Presidential Majority|UMP, Union for National Salvation|USN, Movement for Democratic Renewal and Development|MRD
PTY DJI o: National Democratic Party of Djibouti
PTY DZA o: National Liberation Front|FLN|Front de Libération Nationale
PTY DZA o: Democratic National Rally|RND|National Democratic Rally|Rassemblement National Démocratique
PTY DZA o: Movement of Society for Peace|MSP|Movement for the Society of Peace
PTY DZA o: Socialist Forces Front|FFS|Front des forces socialistes|Front of Socialist Forces
PTY DZA o: El Islah|National Reform Movement|Movement for National Reform, Islamic Renaissance Movement, El Moustakbal Front
PTY DZA o: Talaie El Hourriyet|Talaie El Hurriyet|Vanguard of Freedoms, Jil Jadid, Democratic and Social Movement|MDS
PTY EGY o: NDP, Freedom and Justice Party|FJP, Al-Nour Party|Al-Nour, Salafist Nour Party|Salafi Nour party, Hizb al-Nour, Al-Wasat Party|al-Wasat
PTY EGY o: New Wafd Party|New Wafd, Wafd|Wafd party, Tagammu|Tagammu Party, National Progressive Unionist Party, Dignity Party|Karama Party|al-Karama
PTY EGY o: Al-Dostour Party|al-Dostour|Egyptian Constitution Party, Ghad Party|Al-Ghad, Building and Development Party, Strong Egypt Party
PTY EGY o: Nasserist Party|Arab Democratic Nasserist, Mostaqbal Watan|Mostaqbal Watan Party, Nation's Future|Future of a Nation Party
PTY EGY o: Future of the Homeland Party, Support Egypt Coalition|For the Love of Egypt, Socialist Popular Alliance|Socialist Popular Alliance Party
PTY EGY o: Egyptian Bloc, Homeland Defenders Party|Homat Watan|Protectors of the Homeland Party, Bread and Freedom Party
PTY EGY o: Reform and Development Misruna
PTY ETH o: Ethiopian People's Revolutionary Democratic Front|EPRDF|Ethiopian Peoples' Revolutionary Democratic Front
PTY ETH o: Tigray People's Liberation Front|TPLF|Tigrayan People's Liberation Front, Amhara National Democratic Movement|ANDM|Amhara Democratic Party
PTY ETH o: Oromo People's Democratic Organization|OPDO|Oromo Peoples' Democratic Organisation|Oromo Democratic Party
PTY ETH o: Southern Ethiopian People's Democratic Movement|SEPDM, Coalition for Unity and Democracy|CUD, Medrek, Oromo Federalist Congress|OFC
PTY ETH o: Ethiopian Citizens for Social Justice|EZEMA, Balderas|Balderas for True Democracy, National Movement of Amhara|NAMA, Semayawi Party
PTY ETH o: All-Amhara People's Organization, Unity for Democracy and Justice, Workers' Party of Ethiopia, Baytona
PTY GAB o: Gabonese Democratic Party|PDG|Parti Démocratique Gabonais, Union of the Gabonese People|UPG, Rally for the Fatherland and Modernity
PTY GAB o: Democratic Union of Builders|UDB, Alternance 2023, National Woodcutters' Rally|RNB|National Rally of Woodcutters
PTY GHA o: National Democratic Congress of Ghana|NDC, Convention People's Party|CPP, People's National Convention, Progressive People's Party|PPP
PTY GHA o: Ghana Union Movement
PTY GIN o: Rally of the Guinean People|RPG|Rassemblement du Peuple de Guinée, Union of Democratic Forces of Guinea|UFDG
PTY GIN o: Union of Republican Forces|UFR, Unity and Progress Party|PUP, Democratic Party of Guinea|PDG
PTY GMB o: Alliance for Patriotic Reorientation and Construction|APRC, United Democratic Party of Gambia, People's Progressive Party of Gambia
PTY GMB o: Gambia Democratic Congress|GDC, People's Democratic Organisation for Independence and Socialism|PDOIS, National Reconciliation Party|NRP
PTY GNB o: African Party for the Independence of Guinea and Cape Verde|PAIGC, Social Renewal Party
PTY GNB o: Madem-G15|MADEM|Movement for Democratic Alternation, Assembly of the People United|APU-PDGB
PTY GNQ o: PDGE, Convergence for Social Democracy|CPDS, Citizens for Innovation
PTY HKG o: Democratic Alliance for the Betterment and Progress of Hong Kong, DAB, Democratic Alliance for the Betterment of Hong Kong
PTY HKG o: Democratic Party of Hong Kong|Hong Kong Democratic Party, Civic Party, League of Social Democrats, Demosisto
PTY HKG o: Liberal Party of Hong Kong|Hong Kong Liberal Party, People Power Hong Kong, Youngspiration, Hong Kong Indigenous, Hong Kong National Party
PTY HKG o: Neo Democrats, United Democrats of Hong Kong, Association for Democracy and People's Livelihood
PTY HKG o: Business and Professionals Alliance for Hong Kong, Civic Passion, Article 45 Concern Group
PTY IDN o: Indonesian Democratic Party of Struggle|Indonesian Democratic Party-Struggle, Golkar|Golkar Party|Partai Golkar, Functional Groups party
PTY IDN o: Gerindra|Gerindra Party, Great Indonesia Movement Party, Partai Demokrat, National Awakening Party|Nation Awakening Party, PKB
PTY IDN o: National Mandate Party, Prosperous Justice Party, PKS, United Development Party, PPP|Partai Persatuan Pembangunan, Nasdem|NasDem Party
PTY IDN o: Crescent Star Party|Crescent and Star Party, Hanura, People's Conscience Party, Indonesian Solidarity Party, Perindo
PTY IDN o: Indonesian Communist Party|Communist Party of Indonesia, PKI, Indonesian Democratic Party, PDI, Aceh Party|Partai Aceh, Masyumi
PTY IND o: Bharatiya Janata Party|BJP|Bharatiya Janata Party BJP, Indian National Congress|Congress-I|Indian National Congress party
PTY IND o: AICC|All India Congress Committee, Congress Working Committee|CWC, Communist Party of India (Marxist)|CPI-M|CPM, Communist Party of India
PTY IND o: Aam Aadmi Party|AAP|Aam Admi Party, Common Man Party, Trinamool Congress|Trinamul Congress, TMC, Trinamool
PTY IND o: Bahujan Samaj Party|BSP|Bahujan Samaj, Shiv Sena (UBT), Eknath Shinde Sena, Nationalist Congress Party|NCP|NCP (SP)
PTY IND o: Dravida Munnetra Kazhagam|DMK|Dravida Munnetra Kazagham, All India Anna Dravida Munnetra Kazhagam|AIADMK|ADMK|All India Anna DMK|Anna DMK
PTY IND o: MDMK|Marumalarchi Dravida Munnetra Kazhagam, Pattali Makkal Katchi|PMK, Tamizhaga Vettri Kazhagam|Tamilaga Vettri Kazhagam|TVK
PTY IND o: Naam Tamilar Katchi, DMDK, Makkal Needhi Maiam, Telugu Desam Party|Telugu Desam|TDP, YSR Congress|YSR Congress Party|YSRCP
PTY IND o: Telangana Rashtra Samithi|TRS|Telangana Rashtra Samiti, Bharat Rashtra Samithi|BRS, Janata Dal, Janata Dal (Secular)|JD(S)
PTY IND o: Janata Dal (United)|JD(U), Lok Janshakti Party|LJP|Lok Janshakti, Samata Party|Samta Party, Janata Party, Jan Suraaj Party|Jan Suraaj
PTY IND o: Indian National Lok Dal|INLD, Jannayak Janta Party, Akali Dal|Akali Dal party, Shiromani Akali Dal Amritsar
PTY IND o: Jammu and Kashmir National Conference|Jammu Kashmir National Conference, J&K National Conference
PTY IND o: Peoples Democratic Party|J&K Peoples Democratic Party|PDP|People's Democratic Party Kashmir, Jammu and Kashmir Peoples Democratic Party
PTY IND o: Asom Gana Parishad|AGP, All India United Democratic Front|AIUDF
PTY IND o: All India Majlis-e-Ittehadul Muslimeen|AIMIM|All India Majlis-e-Ittehad-ul-Muslimeen, MIM|Majlis-e-Ittehadul Muslimeen
PTY IND o: Indian Union Muslim League|IUML, Forward Bloc, All India Forward Bloc, Jharkhand Mukti Morcha|JMM, Rashtriya Lok Dal|RLD
PTY IND o: Maharashtra Navnirman Sena|MNS, National Democratic Alliance|NDA, United Progressive Alliance|UPA, INDIA bloc|INDIA alliance
PTY IND o: Indian National Developmental Inclusive Alliance, Naga People's Front|NPF|Nagaland People's Front, Mizo National Front|MNF
PTY IND o: Zoram People's Movement, Sikkim Democratic Front, Sikkim Krantikari Morcha, Gorkha Janmukti Morcha|GJM
PTY IND o: Gorkha National Liberation Front|GNLF, Bodoland People's Front, Jan Sangh, Bharatiya Jana Sangh, Swatantra Party, Apna Dal, Tipra Motha
PTY IND o: Haryana Vikas Party, CPI (ML)|CPI(ML) Liberation
PTY IRN o: Islamic Iran Participation Front|IIPF|Participation Front|Islamic Participation Front, Mosharekat
PTY IRN o: Combatant Clergy Association|Society of Combatant Clergy|Association of Combatant Clergy
PTY IRN o: Militant Clergy Association|Association of Militant Clergy, Association of Combatant Clerics, Assembly of Combatant Clerics
PTY IRN o: Militant Clerics Society|Association of Militant Clerics, Militant Clerics League, Motalefeh, Islamic Coalition Society
PTY IRN o: Islamic Coalition Association, Executives of Construction|Executives of Construction Party, Servants of Construction
PTY IRN o: Kargozaran|Kargozaran Party, Abadgaran|Abadgaran coalition, Front of Islamic Revolution Stability, Paydari Front|Paydari
PTY IRN o: Steadfastness Front, Endurance Front|Front of Endurance, National Trust Party|Etemad Melli|National Confidence Party|Etemad-e Melli
PTY IRN o: Islamic Republican Party
PTY IRN o: Mojahedin of the Islamic Revolution Organization|Mojahedin of the Islamic Revolution|Islamic Revolution Mujahidin Organization
PTY IRN o: Office for Strengthening Unity|Daftar-e Tahkim-e Vahdat|Office to Consolidate Unity|Office of Strengthening Unity
PTY IRN o: Union of Islamic Iran People Party|Ettehad-e Mellat, Jebhe Melli|National Front of Iran|Iran National Front
PTY IRQ o: Arab Socialist Ba'ath Party|Baath Arab Socialist Party, Ba'ath Party|Ba'th Party, Islamic Dawa Party|Dawa Party|Dawa|Islamic Dawa
PTY IRQ o: Supreme Council for Islamic Revolution in Iraq|SCIRI|Supreme Islamic Iraqi Council|Islamic Supreme Council of Iraq|ISCI|SIIC
PTY IRQ o: Supreme Council for Islamic Revolution in Iraq|Supreme Islamic Council in Iraq|Islamic Supreme Council in Iraq
PTY IRQ o: Supreme Council for Islamic Revolution in Iraq|Supreme Iraqi Islamic Council
PTY IRQ o: State of Law Coalition|State of Law|State of Law bloc|State of Law alliance, Rule of Law Coalition, Patriotic Union of Kurdistan|PUK
PTY IRQ o: Kurdistan Democratic Party|KDP|Kurdish Democratic Party|Kurdistan Democratic Party of Iraq, Gorran|Goran|Gorran Movement|Gorran party
PTY IRQ o: Sadrist Movement|Sadrists|Sadrist bloc|Sadr Movement|Sadr Bloc, Sadrist Trend, Sadrist Current, Sairoon|Sa'iroun|Sairun|Saairun|Sayirun
PTY IRQ o: Iraqi National Congress|INC, INA|Iraqi National Accord, Iraqiya|Iraqi National Movement|Al-Iraqiya bloc|Iraqiyya
PTY IRQ o: Iraqiya List|Iraqi List|Iraqi National List, United Iraqi Alliance|UIA|Shiite United Iraqi Alliance
PTY IRQ o: Iraqi National Alliance|National Iraqi Alliance, Iraqi Islamic Party|Iraq Islamic Party, Iraqi Accord Front|Iraqi Accordance Front
PTY IRQ o: Tawafuq|Tawafiq|Tawafoq, Sunni Accordance Front, Iraqi Consensus Front, Iraqi Concord Front
PTY IRQ o: Islamic Fadhila Party|Fadhila|Fadhila Party|Fadila|Fadilah, Islamic Virtue Party, Iraqi Communist Party|Iraq Communist Party
PTY IRQ o: Fatah Alliance|Fateh Alliance, Conquest Alliance|Conquest Coalition, Coordination Framework|Coordination Framework alliance
PTY IRQ o: Shi'ite Coordination Framework, Shia Coordination Framework, Kurdistan Islamic Union|Kurdish Islamic Union|KIU
PTY IRQ o: Iraqi Turkmen Front|Turkmen Front|Turkoman Front|Iraqi Turkomen Front, Hikma Movement|Al-Hikma|Ammar al-Hakim's Hikma
PTY IRQ o: National Wisdom Movement, National Wisdom Trend, Taqaddum|Taqadum|Taqaddum Party|Taqadum party, Azem Alliance|Azm Alliance|Al-Azm
PTY IRQ o: Victory Alliance|Nasr Coalition|Nasr Alliance, Imtidad|Imtidad Movement
PTY IRQ o: Iraqi National Dialogue Front|National Dialogue Front|Iraqi Front for National Dialogue|Iraqi Dialogue Front|National Dialogue Council
PTY IRQ o: Kurdistan Alliance|Democratic Patriotic Alliance of Kurdistan|Kurdistan Coalition|Kurdish Coalition, Assyrian Democratic Movement|Zowaa
PTY IRQ o: Sadiqoun|Sadiqun, Kurdistan Islamic Group|Komal|Islamic Group of Kurdistan|Kurdistan Justice Group
PTY IRQ o: Siyada|Siyada Alliance|Sovereignty Alliance, Constitutional Monarchy Movement, Reconstruction and Development Coalition
PTY ISR o: Likud|Likud Party, Israeli Labor Party|Israeli Labour Party|Israel Labor Party|Israel Labour Party, Avoda, HaAvoda
PTY ISR o: Blue and White|Blue and White party|Blue & White, Kahol Lavan|Kachol Lavan, Shas|Shas Party, United Torah Judaism|UTJ|Yahadut Hatorah
PTY ISR o: Agudat Yisrael, Degel HaTorah, Yisrael Beiteinu|Yisrael Beitenu|Yisrael Beytenu, Israel Beiteinu|Israel Beitenu
PTY ISR o: Israel Our Home|Israel Is Our Home, Meretz|Meretz-Yahad|Yahad, Kadima|Kadima Party, National Religious Party|Mafdal|NRP
PTY ISR o: Jewish Home|Jewish Home party, Habayit Hayehudi, Bayit Yehudi, Otzma Yehudit|Jewish Power|Jewish Power party|Otzma Yehudit party
PTY ISR o: Religious Zionism|Religious Zionist Party|Religious Zionism party|National Religious Party-Religious Zionism, Yamina|Yemina
PTY ISR o: Hayamin Hehadash, Zionist Union|Zionist Camp, Hatnua|Hatnuah|Tzipi Livni's Hatnua, Kulanu, Joint List|Joint Arab List
PTY ISR o: Ra'am|United Arab List|Ra'am party, Hadash|Hadash party|Hadash-Ta'al, Balad|Balad party, Ta'al|Arab Movement for Renewal|Ta'al party
PTY ISR o: Shinui|Shinui Party, Yisrael Ahat, Tzomet|Tsomet, Moledet|Moledet Party, Tehiya|Tehiya Party, Halhud HaLeumi|Tkuma|Tekuma
PTY ISR o: Israel Resilience|Israel Resilience Party|Hosen L'Yisrael, New Hope party, Tikva Hadasha, New Hope-United Right, HaMahane HaMamlakhti
PTY ISR o: Gil pensioners party|Gil Party, Ratz, Mapam, Yisrael B'Aliyah|Yisrael Ba'aliya|Yisrael Ba'Aliyah, Israel B'Aliya
PTY ISR o: Kach|Kach movement|Kach party, Kahane Chai|Kahane Lives, Noam party, Gesher party, Telem party, Mapai, Herut
PTY JOR o: Islamic Action Front|IAF|Islamic Action Front Party, Al-Mithaq National Party, Zamzam Initiative|Zamzam, Jordan National Movement
PTY JPN o: Liberal Democratic Party of Japan|LDP|Liberal Democratic Party LDP, Jiminto, Democratic Party of Japan|DPJ, Minshuto
PTY JPN o: Constitutional Democratic Party of Japan|CDP|CDPJ|Constitutional Democratic Party, Rikken Minshuto, Japan Innovation Party, Nippon Ishin
PTY JPN o: Ishin, Nippon Ishin no Kai, Japan Restoration Party, Ishin no Kai, Komeito|Komei Party|Komeito party, New Komeito, Clean Government Party
PTY JPN o: Japanese Communist Party|JCP|Japan Communist Party
PTY JPN o: Social Democratic Party of Japan|SDPJ|Socialist Party of Japan|Japan Socialist Party|Japanese Socialist Party
PTY JPN o: Democratic Party for the People|DPFP, Minna no To, Kibo no To|Kibo, Sanseito, Reiwa Shinsengumi, New Frontier Party, Shinshinto
PTY JPN o: Japan New Party, Nihon Shinto, New Party Sakigake, Sakigake, Shinto Sakigake, People's New Party, Kokumin Shinto, Sunrise Party of Japan
PTY JPN o: Party for Future Generations, Party for Japanese Kokoro, Japan Renewal Party, Shinseito, Hoshuto|Hoshushinto, Tomin First
PTY JPN o: Tomin First no Kai, Tokyoites First, Centrist Reform Alliance, Taiyo Party, NHK Party, Party to Protect the People from NHK
PTY KEN o: Orange Democratic Movement, National Rainbow Coalition|NARC, Party of National Unity|PNU, Jubilee Party|Jubilee Alliance|Jubilee coalition
PTY KEN o: TNA, United Republican Party|URP, Wiper Democratic Movement|Wiper Party|Wiper, FORD-Kenya|Forum for the Restoration of Democracy
PTY KEN o: FORD-People, FORD-Asili, National Super Alliance|NASA, Coalition for Reforms and Democracy, Liberal Democratic Party of Kenya, ODM-Kenya
PTY KEN o: Safina Party, National Development Party of Kenya, Azimio la Umoja, Roots Party of Kenya, Democracy for the Citizens Party|DCP, Kenya Moja
PTY KEN o: Chama Cha Mashinani
PTY KHM o: FUNCINPEC, Cambodia National Rescue Party|CNRP|Cambodian National Rescue Party, Sam Rainsy Party|SRP, Khmer Nation Party|KNP
PTY KHM o: Norodom Ranariddh Party|NRP, Candlelight Party, Khmer Will Party, Buddhist Liberal Democratic Party|BLDP, Grassroots Democratic Party
PTY KHM o: League for Democracy Party
PTY KOR o: People Power Party|PPP, Liberty Korea Party, Saenuri Party|Saenuri, Grand National Party|GNP, Hannara Party|Hannara, United Future Party
PTY KOR o: New Korea Party, Democratic Liberal Party, Democratic Justice Party, Democratic Party of Korea|DPK|Democratic Party of Korea DPK
PTY KOR o: Minjoo Party|Minjoo Party of Korea, Democratic United Party|Democratic Unity Party, New Politics Alliance for Democracy|NPAD, Uri Party
PTY KOR o: Millennium Democratic Party|MDP, National Congress for New Politics|NCNP, United New Democratic Party, Theminjoo Party
PTY KOR o: Unified Progressive Party|UPP, Democratic Labour Party of Korea|DLP, United Liberal Democrats|ULD, Bareun Party
PTY KOR o: Bareunmirae Party|Bareunmirae, Bareun Future Party, Kookmin Party, Rebuilding Korea Party, Liberty Forward Party
PTY KOR o: Pro-Park Alliance|Pro-Park Coalition
PTY KWT o: Islamic Constitutional Movement|Hadas, Popular Action Bloc|Popular Action Movement, Kuwait Democratic Forum|Democratic Forum of Kuwait
PTY KWT o: Islamic Salafi Alliance, National Islamic Alliance, National Action Bloc
PTY LAO o: Lao People's Revolutionary Party|LPRP
PTY LBN o: Hezbollah|Hizbullah|Hizballah|Hizbollah|Hezbullah|Hezballah, Party of God, Amal Movement|Amal Party|Amal militia, Shi'ite Amal movement
PTY LBN o: Al-Mustaqbal|Mustaqbal Movement, Free Patriotic Movement|FPM|Free Patriotic Movement party, Change and Reform bloc, Strong Lebanon bloc
PTY LBN o: Lebanese Forces|Lebanese Forces party|Strong Republic bloc, Kataeb Party|Kataeb|Kata'ib|Kataib Party
PTY LBN o: Phalange Party|Phalangist Party|Phalange|Lebanese Phalange|Phalangists
PTY LBN o: Progressive Socialist Party|PSP|Democratic Gathering|Democratic Gathering bloc
PTY LBN o: Syrian Social Nationalist Party|SSNP|Syrian Socialist Nationalist Party|Syrian Social National Party
PTY LBN o: March 14 coalition|March 14 alliance|March 14 Forces|March 14 movement, March 14 camp, March 8 coalition|March 8 alliance|March 8 Forces
PTY LBN o: March 8 camp, Marada Movement|Marada|Marada Party, Qornet Shehwan|Qornet Shehwan Gathering|Qornet Shahwan|Qornet Shehwan group
PTY LBN o: Loyalty to the Resistance|Loyalty to the Resistance Bloc, National Liberal Party of Lebanon, Lebanese Communist Party
PTY LBN o: Lebanese National Bloc, Development and Liberation bloc|Liberation and Development bloc, al-Jamaa al-Islamiyya|Jamaa al-Islamiya, Taqaddom
PTY LBR o: National Patriotic Party|NPP, Congress for Democratic Change|Coalition for Democratic Change, True Whig Party, Liberian Action Party
PTY LBR o: All Liberian Party, Alternative National Congress, National Democratic Party of Liberia|NDPL, Collaborating Political Parties
PTY LBY o: National Forces Alliance|NFA, Justice and Construction Party|JCP
PTY LKA o: Sri Lanka Freedom Party|SLFP|Sri Lankan Freedom Party, United People's Freedom Alliance|UPFA|United Peoples Freedom Alliance
PTY LKA o: Sri Lanka Podujana Peramuna|SLPP|Sri Lanka People's Front|Sri Lanka People's Party
PTY LKA o: Janatha Vimukthi Peramuna|JVP|Janatha Vimukti Peramuna|Janata Vimukthi Peramuna, National People's Power|National People's Power coalition
PTY LKA o: Jathika Jana Balawegaya, Samagi Jana Balawegaya|SJB|Samagi Jana Balavegaya, United People's Power
PTY LKA o: Ilankai Tamil Arasu Kachchi|ITAK|Illankai Tamil Arasu Kadchi, Tamil United Liberation Front|TULF
PTY LKA o: Eelam People's Democratic Party|EPDP|Eelam Peoples Democratic Party, National Heritage Party, Sihala Urumaya, All Ceylon Makkal Congress
PTY LKA o: Ceylon Workers Congress|CWC, National Freedom Front, Frontline Socialist Party, Lanka Sama Samaja Party|LSSP, Mahajana Eksath Peramuna
PTY LKA o: TMVP|Tamil Makkal Viduthalai Pulikal, Tamil Eelam Liberation Organisation|Tamil Eelam Liberation Organization
PTY LSO o: All Basotho Convention, Lesotho Congress for Democracy|LCD, Basotho National Party|BNP
PTY LSO o: Basotho Congress Party|Basutoland Congress Party|BCP, Democratic Congress of Lesotho, Revolution for Prosperity|RFP, Basotho Action Party
PTY LSO o: Alliance of Democrats
PTY MAC o: New Macau Association
PTY MAR o: Istiqlal|Istiqlal Party, Party of Justice and Development|Parti de la justice et du développement|PJD
PTY MAR o: Socialist Union of Popular Forces|USFP|Union socialiste des forces populaires
PTY MAR o: National Rally of Independents|RNI|Rassemblement national des indépendants
PTY MAR o: Authenticity and Modernity Party|Party of Authenticity and Modernity, Mouvement Populaire, Constitutional Union|Union Constitutionnelle
PTY MAR o: Party of Progress and Socialism|PPS|Progress and Socialism Party, Democratic Way|Annahj Addimocrati
PTY MAR o: Federation of the Democratic Left|Democratic Left Federation
PTY MDG o: Tiako I Madagasikara, AREMA|Association for the Rebirth of Madagascar, Young Malagasies Determined|TGV|Tanora malaGasy Vonona
PTY MDG o: Hery Vaovao ho an'i Madagasikara|HVM, IRMAR, MAPAR, AKFM, MFM
PTY MDV o: Progressive Party of Maldives|PPM, Adhaalath Party|Adhaalath|Adhaalat Party, Jumhooree Party|Jumhoory Party, Maldivian People's Party
PTY MLI o: Alliance for Democracy in Mali|ADEMA, Rally for Mali|RPM, Yelema, CODEM, National Congress for Democratic Initiative|CNID
PTY MMR o: National League for Democracy|NLD|National League of Democracy|National League for Democracy party
PTY MMR o: Union Solidarity and Development Party|USDP|Union Solidarity and Development Association, Shan Nationalities League for Democracy|SNLD
PTY MMR o: Arakan National Party|ANP, Rakhine Nationalities Development Party|RNDP, Arakan League for Democracy|ALD, National Democratic Force|NDF
PTY MMR o: Shan Nationalities Democratic Party|SNDP, Kachin State People's Party, Chin National Party, Mon Unity Party, Karen People's Party
PTY MMR o: Burma Socialist Programme Party|BSPP
PTY MNG o: Mongolian People's Party|MPP|Mongolian People's Revolutionary Party|MPRP
PTY MNG o: Democratic Party of Mongolia|Mongolian Democratic Party|Mongolian National Democratic Party, Motherland Democracy Coalition, KHUN Party
PTY MNG o: Civil Will Party, Mongolian Social Democratic Party, Civil Will-Green Party, HUN Party
PTY MOZ o: FRELIMO|Mozambique Liberation Front|Liberation Front of Mozambique, Democratic Movement of Mozambique|MDM|Mozambique Democratic Movement
PTY MOZ o: Optimist Party for the Development of Mozambique, ANAMOLA
PTY MRT o: El Insaf|El Insaf Party, Rally of Democratic Forces|RFD, Tewassoul|National Rally for Reform and Development
PTY MRT o: Democratic and Social Republican Party|PRDS, Union of the Forces of Progress|UFP
PTY MUS o: Militant Socialist Movement|MSM|Militant Socialist Movement of Mauritius, Mauritian Militant Movement|MMM, Mauritius Labour Party
PTY MUS o: Mauritian Social Democratic Party|PMSD, Rezistans ek Alternativ, Alliance du Changement
PTY MWI o: Malawi Congress Party|MCP, Democratic Progressive Party of Malawi, Alliance for Democracy|AFORD, Tonse Alliance
PTY MYS o: UMNO|United Malays National Organisation|United Malays National Organization|UMNO party
PTY MYS o: Barisan Nasional|BN|Barisan Nasional coalition|BN coalition, PKR|Parti Keadilan Rakyat, People's Justice Party
PTY MYS o: Keadilan|Keadilan Party|Parti Keadilan, National Justice Party, Parti Keadilan Nasional, Democratic Action Party|DAP
PTY MYS o: PAS|Islamic Party of Malaysia PAS, Parti Islam Se-Malaysia|Islamic Party of Malaysia|Malaysian Islamic Party|Parti Islam
PTY MYS o: Pan-Malaysian Islamic Party, Alliance of Hope|Hope Alliance, PH coalition, Pact of Hope, Pakatan Rakyat, People's Pact, Pakatan
PTY MYS o: Perikatan Nasional|Perikatan Nasional coalition, PN coalition, Bersatu|Bersatu party, Parti Pribumi Bersatu Malaysia|PPBM
PTY MYS o: Malaysian United Indigenous Party, Malaysian Chinese Association|MCA, Malaysian Indian Congress|MIC, Gerakan|Gerakan Party, Amanah
PTY MYS o: Parti Amanah Negara, Parti Bersatu Sabah|PBS, Sabah United Party, Warisan, Parti Warisan Sabah, Sabah Heritage Party, Parti Warisan
PTY MYS o: Parti Bansa Dayak Sarawak, Parti Pesaka Bumiputera Bersatu|PBB, Gabungan Parti Sarawak|GPS, Sarawak United People's Party, Semangat 46
PTY MYS o: Spirit of 46, Barisan Alternatif, Malaysian United Democratic Alliance|MUDA, Parti Rakyat Malaysia, Malaysian People's Party
PTY MYS o: Sabah Progressive Party|SAPP, Pejuang, Parti Pejuang Tanah Air, Homeland Fighters' Party
PTY MYS o: Parti Sosialis Malaysia|Socialist Party of Malaysia, Gabungan Rakyat Sabah, UPKO
PTY NAM o: SWAPO|South West Africa People's Organisation|South West Africa People's Organization|SWAPO Party, Popular Democratic Movement|PDM
PTY NAM o: DTA|Democratic Turnhalle Alliance, Landless People's Movement|LPM, Rally for Democracy and Progress, Congress of Democrats
PTY NAM o: South West Africa National Union|SWANU, NUDO|National Unity Democratic Organisation, Independent Patriots for Change|IPC
PTY NAM o: Republican Party of Namibia, United Democratic Front of Namibia
PTY NER o: Nigerien Party for Democracy and Socialism|PNDS|PNDS-Tarayya, National Movement for the Development of Society|MNSD|MNSD-Nassara
PTY NER o: Democratic and Social Convention|CDS-Rahama, Nigerien Democratic Movement|MODEN/FA Lumana|Lumana
PTY NER o: Nigerien Alliance for Democracy and Progress|ANDP
PTY NGA o: People's Democratic Party of Nigeria|PDP, All Nigeria Peoples Party|ANPP|All Nigeria People's Party|All People's Party
PTY NGA o: Action Congress of Nigeria|Action Congress|ACN, All Progressives Grand Alliance|APGA, Congress for Progressive Change|CPC
PTY NGA o: National Party of Nigeria|NPN, Social Democratic Party of Nigeria, National Republican Convention
PTY NGA o: New Nigeria Peoples Party|NNPP|New Nigeria People's Party, African Democratic Congress|ADC, Young Progressives Party
PTY NGA o: African Action Congress|AAC, Unity Party of Nigeria
PTY NPL o: Nepali Congress|Nepali Congress Party, Nepali Congress (Democratic)
PTY NPL o: Communist Party of Nepal (Unified Marxist-Leninist)|CPN-UML|Communist Party of Nepal (UML)
PTY NPL o: Communist Party of Nepal (Unified Marxist-Leninist)|Communist Party of Nepal (United Marxist Leninist)
PTY NPL o: Unified Marxist-Leninist|UML|United Marxist-Leninist, Unified Communist Party of Nepal (Maoist)|UCPN-M|UCPN (Maoist)
PTY NPL o: CPN-Maoist Centre|CPN-MC|Communist Party of Nepal (Maoist Centre)|CPN Maoist, Rastriya Prajatantra Party|RPP|Rashtriya Prajatantra Party
PTY NPL o: Madhesi Janadhikar Forum, Madhesi People's Rights Forum|Madhesi Peoples Rights Forum|MPRF|Madhesi Rights Forum
PTY NPL o: Tarai Madhes Loktantrik Party|Terai Madhesh Loktantrik Party|TMLP, Sadbhavana Party|Nepal Sadbhavana Party, Rastriya Janata Party Nepal
PTY NPL o: Janata Samajbadi Party, Nepal Workers and Peasants Party, Janamorcha Nepal, Rastriya Janamorcha, Bibeksheel Sajha, CPN (Unified Socialist)
PTY NPL o: Communist Party of Nepal (Unified Socialist)
PTY PAK o: Pakistan Muslim League-Nawaz|PML-N|Pakistan Muslim League (N), Nawaz League
PTY PAK o: Pakistan People's Party|PPP|Pakistan Peoples Party|PPPP|Pakistan People's Party Parliamentarians|Pakistan Peoples Party Parliamentarians
PTY PAK o: Pakistan Tehreek-e-Insaf|PTI|Tehreek-e-Insaf|Pakistan Tehrik-e-Insaf|Pakistan Tehreek-i-Insaf|Tehrik-e-Insaf, Pakistan Movement for Justice
PTY PAK o: PTI-Parliamentarians, Muttahida Qaumi Movement|MQM|MQM-P|Mohajir Qaumi Movement|MQM-L|MQM-London|Muttahida Quami Movement|MQM-H|MQM-Haqiqi
PTY PAK o: Haqiqi, Jamaat-e-Islami|Jamaat-i-Islami|Jamaat-e-Islami Pakistan|Jamat-e-Islami
PTY PAK o: Jamiat Ulema-e-Islam|JUI|JUI-F|Jamiat Ulema-i-Islam|Jamiat-e-Ulema-e-Islam|Jamiat Ulema Islam|Jamiat Ulema-e-Islam-F|JUI-S
PTY PAK o: Jamiat Ulema-e-Islam|Jamiat Ulema-e-Islam Fazl, Jamiat Ulema-e-Pakistan|JUP, Muttahida Majlis-e-Amal|MMA|Muttahida Majlis-i-Amal
PTY PAK o: Pakistan Muslim League-Q|PML-Q|Pakistan Muslim League Quaid, Pakistan Democratic Movement|PDM
PTY PAK o: Tehreek-e-Labbaik|Tehreek-e-Labbaik Pakistan|TLP|Tehreek-i-Labbaik|Tehreek-e-Labaik Pakistan|Tehreek-e-Labaik|Tehreek-i-Labaik
PTY PAK o: Tehreek-e-Labbaik Ya Rasool Allah|TLYRA
PTY PAK o: Pashtunkhwa Milli Awami Party|PkMAP|Pakhtunkhwa Milli Awami Party|PMAP|Pashtoonkhwa Milli Awami Party, Balochistan National Party
PTY PAK o: BNP-Mengal, Baloch National Party, Sunni Ittehad Council, Sunni Tehreek, Pakistan Awami Tehreek|PAT, Minhaj-ul-Quran, Millat Party
PTY PAK o: Qaumi Watan Party, Pakistan Muslim League-F, Pak Sarzamin Party, Jeay Sindh Qaumi Mahaz, Sindh National Front
PTY PAK o: Alliance for the Restoration of Democracy|ARD, Islami Jamhoori Ittehad|IJI|Islami Jamhoori Ittehad IJI, Islamic Democratic Alliance
PTY PAK o: Muhajir Qaumi Movement, Majlis Wahdat-e-Muslimeen, Tehreek-e-Jafria|Tehrik-e-Jafria|Tehreek-e-Jafria Pakistan, Baloch Republican Party
PTY PAK o: Pakistan Markazi Muslim League, Milli Muslim League, Tehreek Tahafuz-e-Ayeen
PTY PHL o: Partido Demokratiko Pilipino, Liberal Party of the Philippines, Lakas-CMD|Lakas-CMD party, Lakas|Lakas Party, Lakas-NUCD, Lakas-Kampi-CMD
PTY PHL o: Lakas-NUCD-UMDP, Kampi, Laban ng Demokratikong Pilipino, Laban ng Makabayang Masang Pilipino|LAMMP, Pwersa ng Masang Pilipino|PMP
PTY PHL o: Akbayan|Akbayan Party, Akbayan Citizens' Action Party, Bayan Muna|Bayan Muna party, Anakpawis, Gabriela Women's Party, ACT Teachers Party
PTY PHL o: Kabataan Party-list, Kabataan, Makabayan, Magdalo|Magdalo group, Magdalo Party-list, United Nationalist Alliance, Genuine Opposition
PTY PHL o: Kilusang Bagong Lipunan|KBL, Hugpong ng Pagbabago, Aksyon Demokratiko, People's Reform Party, Otso Diretso
PTY PHL o: Koalisyon ng Nagkakaisang Pilipino, UniTeam|UniTeam alliance
PTY PRK o: Workers' Party of Korea|WPK|Korean Workers' Party|ruling Workers' Party of Korea, Korean Social Democratic Party, Chondoist Chongu Party
PTY PRK o: Organisation and Guidance Department|Organization and Guidance Department, United Front Department, Propaganda and Agitation Department
PTY PSE o: Fatah|Fateh|Fatah movement, Fatah Central Committee, Palestinian People's Party
PTY PSE o: Palestinian National Initiative|Palestinian National Initiative party|Palestinian Initiative, Mubadara, FIDA|Palestinian Democratic Union
PTY PSE o: Palestinian Popular Struggle Front|PPSF
PTY RWA o: Rwandan Patriotic Front|RPF|Rwanda Patriotic Front|FPR
PTY RWA o: MRND|National Republican Movement for Democracy and Development|National Revolutionary Movement for Development
PTY RWA o: Coalition for the Defence of the Republic|CDR, Democratic Republican Movement|MDR, FDU-Inkingi|United Democratic Forces|FDU
PTY RWA o: Democratic Green Party of Rwanda, Liberal Party of Rwanda, PS-Imberakuri, Dalfa-Umurinzi, Rwanda National Congress|RNC
PTY SDN o: National Islamic Front|NIF, Umma Party|National Umma Party|NUP|Umma National Party
PTY SDN o: Democratic Unionist Party|DUP|Democratic Unionist Party Original, Popular Congress Party|Popular National Congress
PTY SDN o: Sudanese Communist Party|Sudan Communist Party, Sudanese Congress Party|Sudan Congress Party, Republican Brothers
PTY SDN o: SPLM-North|SPLM-N|Sudan People's Liberation Movement-North, Just Peace Forum, Sudanese Ba'ath Party
PTY SEN o: Senegalese Democratic Party|PDS|Parti Démocratique Sénégalais, APR|Alliance pour la République, PASTEF|Patriots of Senegal
PTY SEN o: Alliance of the Forces of Progress|AFP-Senegal, Socialist Party of Senegal, Benno Bokk Yakaar, Yewwi Askan Wi, Rewmi, Takku Wallu
PTY SGP o: People's Action Party|PAP|Peoples Action Party|People's Action Party PAP, Workers' Party of Singapore|Singapore Workers' Party
PTY SGP o: Singapore Democratic Party|Singapore Democratic Alliance, Progress Singapore Party, National Solidarity Party, Singapore People's Party
PTY SGP o: Barisan Sosialis
PTY SLE o: Sierra Leone People's Party|SLPP|Sierra Leone Peoples Party, All People's Congress|APC|All Peoples Congress
PTY SLE o: People's Movement for Democratic Change|PMDC, National Grand Coalition, United National People's Party|UNPP
PTY SOM o: Union for Peace and Development Party|UPD, Tayo Party, Kaah, Somali Salvation Forum, Himilo Qaran, Wadajir|Wadajir Party, Damul Jadiid
PTY SSD o: SPLM-DC|SPLM-Democratic Change|Sudan People's Liberation Movement-Democratic Change, SPLM-FD
PTY STP o: Movement for the Liberation of São Tomé and Príncipe|MLSTP|MLSTP-PSD, Independent Democratic Action|ADI, Democratic Convergence Party|PCD
PTY STP o: Force for Change Democratic Movement
PTY SWZ o: People's United Democratic Movement|PUDEMO, Swaziland Youth Congress|SWAYOCO, Ngwane National Liberatory Congress|NNLC
PTY SYC o: Seychelles People's Progressive Front|SPPF|Parti Lepep, Linyon Demokratik Seselwa|LDS
PTY SYR o: Arab Socialist Baath Party|Baath Arab Socialist Party, Ba'ath Party|Ba'th Party|Syrian Baath Party, Baath Party Regional Command
PTY SYR o: Democratic Union Party|PYD|Kurdish Democratic Union Party|PYD party, Kurdish National Council|KNC|Kurdish National Council in Syria|ENKS
PTY SYR o: Syrian Social Nationalist Party in Syria, Yekiti|Kurdish Yekiti Party, Kurdish Future Movement, Syrian Communist Party|People's Will Party
PTY TCD o: Patriotic Salvation Movement|MPS|Mouvement Patriotique du Salut, Les Transformateurs
PTY TGO o: Rally of the Togolese People|RPT|Rassemblement du Peuple Togolais, UNIR, Union of Forces for Change|UFC|Union des Forces de Changement
PTY TGO o: National Alliance for Change|ANC, Pan-African National Party|PNP, Action Committee for Renewal
PTY TGO o: Democratic Convention of African Peoples|CDPA
PTY THA o: Pheu Thai|Pheu Thai Party, Puea Thai|Puea Thai Party|Phuea Thai, For Thais Party, Thai Rak Thai|Thai Rak Thai Party, Thais Love Thais
PTY THA o: People Power Party, Palang Prachachon, Thai Democrat Party, Prachatipat
PTY THA o: Palang Pracharath|Palang Pracharat|Palang Pracharath Party|Palang Pracharat Party, Kao Klai|Kao Klai Party, Future Forward Party
PTY THA o: Anakot Mai, Bhumjaithai|Bhumjaithai Party, Proud Thai Party, Chart Thai|Chart Thai Party, Thai Nation Party, Chartthaipattana
PTY THA o: New Aspiration Party, Chart Pattana|Chart Pattana Party|Chat Pattana, Chart Pattana Kla, Social Action Party
PTY THA o: Palang Dharma|Palang Dharma Party, Samakkhi Tham|Samakkhi Tham Party, Prachakorn Thai, Thai Citizens Party
PTY THA o: United Thai Nation|United Thai Nation Party, Ruam Thai Sang Chart, Thai Sang Thai, Thai Raksa Chart|Thai Raksa Chart Party
PTY THA o: Thai Save the Nation Party, Prachachat|Prachachart Party|Prachachat Party, Action Coalition for Thailand, Thai Liberal Party
PTY THA o: Seri Ruam Thai, Kla Tham|Kla Tham Party, Matchimathipataya
PTY TLS o: Fretilin, National Congress for Timorese Reconstruction, CNRT, National Congress for Timorese Reconstruction CNRT
PTY TLS o: Timorese Democratic Union, UDT, Popular Liberation Party, Kmanek Haburas Unidade Nasional Timor Oan|KHUNTO
PTY TLS o: Timorese Social Democratic Association, ASDT, Undertim, Frenti-Mudanca|Frente Mudança, Apodeti
PTY TUN o: Ennahda|Ennahdha|Ennahda Movement|Nahda|Nahdha|Ennahda Party, Nidaa Tounes|Nidaa Tunis|Nida Tunis|Nidaa Tounes party|Nida Tounes
PTY TUN o: Call for Tunisia|Call of Tunisia, Nidaa, Constitutional Democratic Rally|Democratic Constitutional Rally
PTY TUN o: RCD|Rassemblement Constitutionnel Démocratique, Constitutional Democratic Assembly, Ettakatol|Ettakattol
PTY TUN o: Democratic Forum for Labour and Liberties|Democratic Forum for Labor and Liberties, FDTL, CPR, PDL|Parti Destourien Libre
PTY TUN o: Free Constitutional Party, Free Dustur Party, Qalb Tounes|Heart of Tunisia|Qalb Tounes party|Kalb Tounes, Tahya Tounes|Tahya Tounes party
PTY TUN o: Machrouu Tounes|Machrou Tounes|Machrouu Tounes party|Project of Tunisia, Afek Tounes|Afek Tounes party, PDP|Al Joumhouri|Al-Jomhouri
PTY TUN o: Karama Coalition|Al Karama, Dignity Coalition|Coalition of Dignity, Echaab Movement|Echaab|Harakat Echaab
PTY TUN o: Democratic Current|Attayar|Democratic Current party, Popular Petition|Al-Aridha Chaabia, Free Patriotic Union|UPL
PTY TUN o: Ettajdid|Ettajdid Movement|Tajdid|Ettajdid party, Tunisian Workers' Communist Party|PCOT, Errahma Party, Amal et Travail
PTY TUN o: Destour|Neo Destour|Socialist Destourian Party, Movement of Democratic Patriots|Unified Democratic Patriots Party
PTY TUR o: Cumhuriyet Halk Partisi|People's Republican Party, Nationalist Action Party, Nationalist Action Party MHP
PTY TUR o: Peoples' Democratic Party|HDP|Halkların Demokratik Partisi|Peoples' Democratic Party HDP
PTY TUR o: Peoples' Equality and Democracy Party|People's Equality and Democracy Party|Peoples' Equality and Democracy, Yeşil Sol Parti
PTY TUR o: Saadet Party|Saadet, Refah|Refah Party, Islamist Welfare Party, Virtue Party|Fazilet Party, Dogru Yol, Anavatan
PTY TUR o: Democratic Society Party|Demokratik Toplum Partisi, Peace and Democracy Party|Barış ve Demokrasi Partisi, DEHAP, Democracy Party DEP
PTY TUR o: DEVA Party|Democracy and Progress Party|DEVA, Gelecek Partisi|Gelecek Party, Yeniden Refah|Yeniden Refah Party|YRP, New Welfare Party YRP
PTY TUR o: Zafer Partisi|Zafer Party, Great Union Party, Great Unity Party BBP, Memleket Partisi, Vatan Party, Türkiye İşçi Partisi
PTY TUR o: Millet İttifakı|Nation Alliance bloc, Cumhur İttifakı|Cumhur Alliance, SHP|Social Democratic People's Party|SODEP, New Turkey Party
PTY TWN o: Minjindang, Kuomintang|Koumintang, Chinese Nationalist Party|Nationalist Party of China, Guomindang, People First Party|PFP
PTY TWN o: Taiwan Solidarity Union|TSU, Chinese New Party, Taiwan People's Party|TPP, New Power Party|NPP, Taiwan Statebuilding Party
PTY TWN o: Non-Partisan Solidarity Union, Taiwan Independence Party|TAIP, Pan-Blue Coalition|Pan-Blue, Pan-Green Coalition|Pan-Green
PTY TWN o: China Unification Promotion Party
PTY TZA o: Chadema|Chama cha Demokrasia na Maendeleo|Party for Democracy and Progress, Civic United Front|CUF
PTY TZA o: ACT-Wazalendo|Alliance for Change and Transparency, NCCR-Mageuzi, Tanzania Labour Party, Ukawa
PTY UGA o: Uganda People's Congress|UPC|Uganda Peoples Congress, Democratic Party of Uganda, Uganda Young Democrats
PTY UGA o: Alliance for National Transformation|ANT, People's Front for Freedom
PTY VNM o: Communist Party of Vietnam|CPV|Vietnamese Communist Party|Vietnam Communist Party, Vietnamese Workers' Party
PTY YEM o: General People's Congress|GPC|General People's Congress party, Islah|Islah party|Yemeni Islah Party
PTY YEM o: Yemeni Congregation for Reform|Yemeni Congregation for Reform party, Yemeni Reform Grouping
PTY YEM o: Yemeni Socialist Party|YSP|Yemen Socialist Party
PTY YEM o: Joint Meeting Parties|JMP|Joint Meetings Parties|Joint Meeting Party|Joint Meeting Parties coalition, Al-Haqq Party
PTY YEM o: Nasserist Unionist People's Organisation|Nasserite Unionist Party|Nasserist Unionist Party, Al-Rashad Party|Rashad Union
PTY ZAF o: African National Congress|ANC, Inkatha Freedom Party|Inkatha|IFP, New National Party|NNP|National Party of South Africa
PTY ZAF o: Pan Africanist Congress|PAC, South African Communist Party|SACP, Congress of the People
PTY ZAF o: Freedom Front Plus|Freedom Front|Vryheidsfront Plus, MK Party|MKP, ActionSA, African Christian Democratic Party|ACDP
PTY ZAF o: United Democratic Movement|UDM, Independent Democrats, Conservative Party of South Africa, Democratic Party of South Africa, Al Jama-ah
PTY ZAF o: Rise Mzansi, Build One South Africa, African Transformation Movement, Azanian People's Organisation|AZAPO|Azanian People's Organization
PTY ZAF o: Herstigte Nasionale Party, Agang|Agang SA, Black First Land First|BLF, ANC Youth League|ANCYL|African National Congress Youth League
PTY ZAF o: ANC Women's League|ANCWL, EFF Student Command
PTY ZMB o: Patriotic Front, United Party for National Development|UPND, Movement for Multiparty Democracy|MMD, United National Independence Party|UNIP
PTY ZMB o: Forum for Democracy and Development|FDD, Socialist Party of Zambia, NAREP
PTY ZWE o: ZANU-PF|Zimbabwe African National Union-Patriotic Front, Movement for Democratic Change|MDC|MDC-T|MDC-Tsvangirai|MDC Alliance|MDC-M|MDC-N
PTY ZWE o: Citizens Coalition for Change|CCC, ZAPU|Zimbabwe African People's Union|PF-ZAPU, Zimbabwe People First, ZANU-Ndonga
PTY ZWE o: Zimbabwe Unity Movement|ZUM, United African National Council, Transform Zimbabwe, Mavambo/Kusile/Dawn, Generation 40|G40 faction
PTY ZWE o: Team Lacoste|Lacoste faction, Mthwakazi Republic Party, Rhodesian Front
OPP AGO o: UNITA|National Union for the Total Independence of Angola
OPP ARE o: Al-Islah
OPP BDI o: CNARED
OPP BHR o: Al-Wefaq|Al-Wefaq National Islamic Society|Wifaq, Wa'ad|National Democratic Action Society, Haq Movement, Al-Wafa Islamic Movement
OPP BHR o: February 14 Youth Coalition|February 14 Coalition|14 February Youth Coalition, Amal Society
OPP CHN o: China Democracy Party|Chinese Democracy Party|Democracy Party of China, Charter 08, Falun Gong, Falun Dafa, Tiananmen Mothers
OPP CHN o: New Citizens Movement, Democracy Wall, East Turkestan Government in Exile
OPP DZA o: Hirak, Rachad, Mouwatana
OPP EGY o: Kifaya|Kefaya|Kefaya movement|Kifaya movement, Egyptian Movement for Change, April 6 Youth Movement|6 April Youth Movement
OPP EGY o: April 6 Movement|6 April movement, National Association for Change, Muslim Brotherhood|Ikhwan|Al-Ikhwan al-Muslimun|Brotherhood
OPP EGY o: Tamarod|Tamarrod|Tamarud|Tamarod movement
OPP EGY o: Anti-Coup Alliance|National Alliance to Support Legitimacy|Anti-Coup Coalition|National Coalition to Support Legitimacy
OPP EGY o: Revolutionary Youth Coalition|Coalition of the Youth of the Revolution, Ultras Ahlawy
OPP GIN o: National Front for the Defence of the Constitution|FNDC|National Front for the Defense of the Constitution, Forces Vives de Guinée
OPP GMB o: Gambia Has Decided
OPP HKG o: Hong Kong Alliance in Support of Patriotic Democratic Movements of China|Hong Kong Alliance in Support of the Patriotic Democratic Movement of China|Hong Kong Alliance in Support of Patriotic Democratic Movements in China
OPP HKG o: Hong Kong Alliance, Civil Human Rights Front|CHRF, Occupy Central|Occupy Central movement, Occupy Central with Love and Peace, Scholarism
OPP HKG o: Umbrella Movement, Hong Kong Watch, Hong Kong Democracy Council, April Fifth Action Group, April 5th Action
OPP IDN o: West Papua National Committee, KNPB, ULMWP, Papuan Presidium Council|Papua Presidium
OPP IND o: All Parties Hurriyat Conference|APHC|All Party Hurriyat Conference|All Parties Hurriyet Conference, Hurriyat Conference, Hurriyat
OPP IND o: Jammu Kashmir Liberation Front|JKLF|Jammu and Kashmir Liberation Front, Team Anna, India Against Corruption, Jamaat-e-Islami Kashmir
OPP IND o: Jamaat-e-Islami Jammu and Kashmir, Tehreek-e-Hurriyat, Dukhtaran-e-Millat|Dukhtaran-e-Milat
OPP IRN o: Freedom Movement of Iran|Iran Freedom Movement|Nehzat-e Azadi|Liberation Movement of Iran
OPP IRN o: National Council of Resistance of Iran|NCRI|National Council of Resistance|National Resistance Council of Iran, Iranian Green Movement
OPP IRN o: Tudeh Party|Tudeh|Tudeh Party of Iran, Green Path of Hope, Nation of Iran Party|Iran Nation Party, Constitutionalist Party of Iran
OPP IRN o: Woman Life Freedom movement
OPP JOR o: Jordanian Muslim Brotherhood|Muslim Brotherhood in Jordan
OPP KOR o: Hanchongryon|Hanchongnyon
OPP LBY o: National Front for the Salvation of Libya|NFSL, National Conference for the Libyan Opposition
OPP MAR o: Al Adl Wal Ihsane|Al-Adl wal-Ihsan|Al Adl wa al Ihssan, Justice and Charity movement, Justice and Spirituality movement
OPP MAR o: February 20 Movement|20 February Movement, Hirak Rif Movement|Hirak al-Shaabi|Popular Movement of the Rif, GenZ 212
OPP MLI o: M5-RFP|June 5 Movement|June 5 Movement-Rally of Patriotic Forces
OPP MMR o: 88 Generation Students|88 Generation Students Group, 88 Generation|Generation 88, 88 Generation Peace and Open Society
OPP MMR o: Civil Disobedience Movement|CDM, General Strike Committee of Nationalities, National Council of the Union of Burma|NCUB
OPP MOZ o: RENAMO|Renamo-Electoral Union, Mozambican National Resistance|Mozambique National Resistance
OPP MYS o: Hindu Rights Action Force|HINDRAF, Reformasi movement
OPP NGA o: National Democratic Coalition|NADECO, Campaign for Democracy
OPP PAK o: Pashtun Tahaffuz Movement|PTM|Pashtun Tahafuz Movement, Pashtun Protection Movement, Baloch Yakjehti Committee|BYC
OPP PAK o: Baloch Solidarity Committee, Jammu Kashmir Awami Action Committee|JAAC|Jammu Kashmir Joint Awami Action Committee|Awami Action Committee
OPP PAK o: Voice for Baloch Missing Persons, Haqooq-e-Khalq, Women Democratic Front, Aurat March
OPP PHL o: Bagong Alyansang Makabayan, Bayan movement
OPP SAU o: Committee for the Defence of Legitimate Rights|CDLR|Committee for the Defense of Legitimate Rights
OPP SAU o: Movement for Islamic Reform in Arabia|MIRA|Movement for Islamic Reform, NAAS
OPP SDN o: Forces for Freedom and Change|Forces of Freedom and Change|FFC|Forces for the Declaration of Freedom and Change
OPP SDN o: Forces for Freedom and Change|Declaration of Freedom and Change Forces
OPP SDN o: Sudanese Professionals Association|SPA|Sudan Professionals Association, Sudan Call, National Consensus Forces
OPP SDN o: Taqaddum|Taqadum|Coordination of Civil Democratic Forces, Somoud|Sumoud, Girifna, Sudan Change Now
OPP SDN o: Resistance Committees|Sudanese resistance committees
OPP SYR o: National Coordination Committee|NCC, National Coordination Body, National Coordination Body for Democratic Change
OPP SYR o: National Coordination Committee for Democratic Change
OPP SYR o: High Negotiations Committee|HNC|Syrian High Negotiations Committee|High Negotiating Committee
OPP SYR o: Syrian Negotiations Committee|Syrian Negotiation Commission|Syrian Negotiations Commission
OPP SYR o: Local Coordination Committees|LCC|Local Coordination Committees of Syria|Local Coordinating Committees
OPP SYR o: Local Coordination Committees|Local Coordination Committees in Syria
OPP SYR o: Syrian Revolution General Commission|SRGC|Syrian Revolution Coordinators Union, Damascus Declaration|Damascus Declaration movement
OPP SYR o: Syrian Muslim Brotherhood|Syria's Muslim Brotherhood|Muslim Brotherhood of Syria
OPP SYR o: National Salvation Front in Syria|Syrian National Salvation Front, Building the Syrian State, Moscow Platform|Cairo Platform
OPP SYR o: Atassi Forum|Jamal al-Atassi Forum|Jamal Atassi Forum for Democratic Dialogue
OPP TCD o: Wakit Tamma|Wakit Tama
OPP TGO o: Save Togo Collective, Faure Must Go, C14
OPP THA o: United Front for Democracy Against Dictatorship|National United Front for Democracy Against Dictatorship
OPP THA o: United Front for Democracy Against Dictatorship|United Front of Democracy Against Dictatorship, UDD, red-shirt United Front
OPP THA o: People's Alliance for Democracy|PAD|Peoples Alliance for Democracy|People's Alliance for Democracy PAD
OPP THA o: People's Democratic Reform Committee|PDRC|People's Committee for Absolute Democracy with the King as Head of State
OPP THA o: Network of Students and People for Reform of Thailand, Civil Movement for Democracy, Free Youth movement, Ratsadon, Khana Ratsadon
OPP THA o: Khana Ratsadon 2563, Thalufah, United Front of Thammasat and Demonstration, Pitak Siam
OPP TLS o: National Council of Timorese Resistance|National Council for Timorese Resistance, National Council of Maubere Resistance, CNRM
OPP TUN o: Citizens Against the Coup
OPP TUR o: Gulen movement|Gulenist movement|Gulenists, FETO|Fethullah Terrorist Organisation|Fethullahist Terrorist Organization
OPP TUR o: Gulenist Terror Group, Taksim Solidarity|Taksim Solidarity Platform, HDK|Peoples' Democratic Congress
OPP VNM o: Viet Tan|Viet Tan party, Vietnam Reform Party, Bloc 8406, Free Vietnam movement, People's Action Party of Vietnam
OPP VNM o: Brotherhood for Democracy, Independent Journalists Association of Vietnam|Vietnam Independent Journalists Association
OPP VNM o: Unified Buddhist Church of Vietnam|UBCV
OPP YEM o: Southern Movement|Yemen's Southern Movement, al-Hirak|Al-Hirak al-Janoubi|Hiraak|Herak, Southern Mobility Movement, Southern Hirak
OPP YEM o: Hadramout National Council|Hadramawt National Council|Hadramawt Inclusive Conference
MIL AFG o: Afghan National Army|ANA
MIL AFG o: Afghan National Security Forces|ANSF|Afghan National Defense and Security Forces|ANDSF|Afghan National Defence and Security Forces
MIL AFG o: Afghan Air Force, Badri 313, Badri 313 Battalion
MIL AGO o: Angolan Armed Forces|FAA|Angolan army, FAPLA
MIL ARE o: Al Dhafra Air Base|UAE Armed Forces|UAE Presidential Guard
MIL BDI o: Burundian army|Burundi National Defence Force|National Defence Force of Burundi|Burundian Armed Forces
MIL BDI o: Special Brigade for the Protection of Institutions
MIL BEN o: Beninese Armed Forces|Benin Armed Forces
MIL BFA o: Regiment of Presidential Security|RSP|Presidential Security Regiment, Burkinabe Army|Burkinabe Armed Forces|Burkina Faso Armed Forces
MIL BGD o: Bangladesh Army, Bangladesh Armed Forces
MIL BHR o: Bahrain Defence Force|BDF|Bahrain Defense Force
MIL BRN o: Royal Brunei Armed Forces
MIL BTN o: Royal Bhutan Army
MIL BWA o: Botswana Defence Force|BDF
MIL CAF o: Central African Armed Forces|FACA|Forces Armées Centrafricaines
MIL CHN o: Central Military Commission|CMC|China's Central Military Commission|Central Military Commission of China, People's Liberation Army Navy
MIL CHN o: Chinese Navy, PLA Air Force|PLAAF|People's Liberation Army Air Force, Eastern Theater Command|Eastern Theatre Command
MIL CHN o: PLA Eastern Theater Command, Southern Theater Command|Southern Theatre Command, PLA Southern Theater Command|PLA Southern Theatre Command
MIL CHN o: Western Theater Command, PLA Western Theater Command, PLA Rocket Force|Rocket Force of the PLA, Second Artillery|Second Artillery Corps
MIL CHN o: Chinese People's Liberation Army|China's People's Liberation Army, Chinese PLA, Strategic Support Force, Nanjing Military Region
MIL CHN o: Lanzhou Military Region, Shenyang Military Region
MIL CIV o: Republican Forces of Ivory Coast|FRCI|Republican Forces of Côte d'Ivoire, Forces de Défense et de Sécurité|FDS, FANCI
MIL CIV o: Ivorian Armed Forces|Ivorian army
MIL CMR o: Rapid Intervention Battalion|BIR|Battalion d'Intervention Rapide|Bataillon d'Intervention Rapide
MIL CMR o: Cameroonian army|Cameroon army|Cameroon Armed Forces
MIL COD o: Armed Forces of the Democratic Republic of the Congo|FARDC|Congolese army|Congolese Armed Forces
MIL COD o: Zairian Armed Forces|FAZ|Zairean army|Zairian army, Special Presidential Division|DSP, Republican Guard of Congo
MIL COM o: National Army of Development|Comoran army|Comorian army
MIL DZA o: National People's Army|People's National Army|Algerian People's National Army, ANP|Armée nationale populaire
MIL EGY o: Supreme Council of the Armed Forces|SCAF|Supreme Military Council, Republican Guard of Egypt, Second Field Army, Third Field Army
MIL EGY o: Thunderbolt Forces
MIL ERI o: Eritrean Defence Forces|Eritrean army|Eritrean Defense Forces
MIL ESH o: Sahrawi People's Liberation Army
MIL ETH o: Ethiopian National Defence Force|ENDF|Ethiopian National Defense Force|Ethiopian Defence Forces, Ethiopian army
MIL GAB o: Gabonese Republican Guard|Gabonese army
MIL GHA o: Ghana Armed Forces|Ghanaian army
MIL GIN o: Guinean army|Guinean Armed Forces
MIL GMB o: Gambia Armed Forces|Gambian army
MIL GNB o: Guinea-Bissau Armed Forces, High Military Command for the Restoration of National Security and Public Order
MIL IDN o: Indonesian National Armed Forces, TNI|Tentara Nasional Indonesia, Indonesian Defence Forces, ABRI, Kopassus, Kopassandha, Kostrad
MIL IDN o: Indonesian Navy, Indonesian Air Force
MIL IND o: Indian Air Force|IAF, Rashtriya Rifles, Indian Army Northern Command, Udhampur-based Northern Command, Eastern Naval Command, Gorkha Rifles
MIL IND o: Sikh Regiment, Strategic Forces Command
MIL IRN o: Artesh|Iranian army, Khatam al-Anbiya Central Headquarters|Khatam al-Anbia Central Headquarters|Khatam al-Anbiya
MIL IRN o: IRGC Aerospace Force|IRGC Aerospace, IRGC Navy|IRGCN|Revolutionary Guards navy, Imperial Guard of Iran, Sepah|Sepah-e Pasdaran
MIL IRN o: Iranian Revolutionary Guards|Iran's Revolutionary Guards|Iranian Revolutionary Guard Corps|Iran's Islamic Revolutionary Guard Corps
MIL IRN o: Iranian Revolutionary Guards|Iranian Revolutionary Guard|Iran's Revolutionary Guard
MIL IRQ o: Republican Guard|Iraqi Republican Guard|Special Republican Guard, Peshmerga|Peshmergas, Kurdish Peshmerga
MIL IRQ o: Iraqi Counter-Terrorism Service|Golden Division|Iraqi Special Operations Forces, Joint Operations Command|Iraqi Joint Operations Command
MIL IRQ o: Baghdad Operations Command, Iraqi Security Media Cell|Security Media Cell, Iraqi Civil Defense Corps|ICDC
MIL ISR o: Israeli Navy|Israel Navy, Tzahal|Zahal, Golani Brigade|Golani, Givati Brigade|Givati, Sayeret Matkal, Shayetet 13|Flotilla 13
MIL ISR o: Home Front Command|IDF Home Front Command, IDF Northern Command, IDF Southern Command|IDF Central Command
MIL ISR o: Coordinator of Government Activities in the Territories, Netzah Yehuda|Netzah Yehuda Battalion
MIL ISR o: IDF Spokesperson's Unit|IDF Spokesman's Office, Kfir Brigade, Nahal Brigade
MIL ISR o: I.D.F.|Israel Defence Forces|Israeli Defence Forces|Israeli Defense Forces|Israeli Defense Force|Israeli Defence Force
MIL JOR o: Arab Legion|Jordan Armed Forces|Jordanian Armed Forces
MIL JPN o: Self-Defense Forces|Self-Defence Forces|SDF|Self-Defense Force|Japanese Self-Defense Forces|Japanese Self-Defence Forces|JSDF
MIL JPN o: Self-Defense Forces|Japan Self-Defence Forces|Japan's Self-Defense Forces
MIL JPN o: Ground Self-Defense Force|Japan Ground Self-Defense Force|GSDF|Ground Self-Defence Force|JGSDF
MIL JPN o: Maritime Self-Defense Force|MSDF|Japan Maritime Self-Defense Force|Maritime Self-Defence Force|JMSDF
MIL JPN o: Air Self-Defense Force|ASDF|Japan Air Self-Defense Force|Air Self-Defence Force|JASDF, Imperial Japanese Army|Japanese Imperial Army
MIL JPN o: Kwantung Army, Imperial Japanese Navy, Kempeitai, Unit 731
MIL KEN o: Kenya Defence Forces|KDF|Kenyan army|Kenya Defense Forces
MIL KHM o: Royal Cambodian Armed Forces|RCAF, Brigade 70
MIL KOR o: South Korea's Joint Chiefs of Staff|South Korean Joint Chiefs of Staff, South Korea's JCS, Republic of Korea Army, ROK Army, ROK Navy
MIL KOR o: ROK Air Force, South Korean Navy, South Korean army, South Korean military|South Korea's military, Combined Forces Command
MIL KOR o: US-South Korea Combined Forces Command, ROK-US Combined Forces Command, Capital Defense Command, Army Special Warfare Command
MIL KWT o: Camp Arifjan
MIL LAO o: Lao People's Army, Lao People's Armed Forces
MIL LBR o: Armed Forces of Liberia|AFL, Anti-Terrorist Unit
MIL LBY o: Libyan National Army|LNA|Libya National Army|Self-styled Libyan National Army, Libyan Arab Armed Forces, Khamis Brigade|32nd Brigade
MIL LBY o: Tariq Ben Zeyad Brigade|Tariq bin Ziyad Brigade|Tareq Ben Zeyad Brigade|Tarek ben Ziyad Brigade
MIL LBY o: Al-Saiqa|Al-Saiqa Special Forces|al-Saiqa forces, Operation Dignity
MIL LKA o: Sri Lanka Army|Sri Lankan Army, Sri Lanka Navy|Sri Lankan Navy, Sri Lanka Air Force|Sri Lankan Air Force, Sri Lanka Armed Forces
MIL LSO o: Lesotho Defence Force|LDF
MIL MAR o: Royal Armed Forces|Royal Moroccan Armed Forces|Moroccan Royal Armed Forces|Forces armées royales
MIL MAR o: Royal Gendarmerie|Royal Moroccan Gendarmerie, Auxiliary Forces|Moroccan Auxiliary Forces
MIL MDG o: CAPSAT, Malagasy army
MIL MDV o: Maldives National Defence Force|MNDF
MIL MLI o: Malian Armed Forces|FAMa|Malian army|Mali army
MIL MMR o: Myanmar Armed Forces, Burmese army, Myanmar army, Myanmar military|Burmese military
MIL MOZ o: Mozambican Armed Forces, Armed Defence Forces of Mozambique|Mozambique Defence Armed Forces, FADM, Mozambican army
MIL MRT o: BASEP, Mauritanian army
MIL MWI o: Malawi Defence Force|Malawi Army
MIL MYS o: Malaysian Armed Forces|RMAF|Royal Malaysian Air Force, Royal Malaysian Navy, Malaysian Army
MIL NAM o: Namibian Defence Force|NDF|Namibia Defence Force, South West Africa Territorial Force
MIL NER o: Nigerien army|Niger Armed Forces|Nigerien Armed Forces, Presidential Guard of Niger
MIL NGA o: Nigerian Air Force|NAF, Nigerian Navy, Operation Hadin Kai|Operation Lafiya Dole
MIL NPL o: Nepal Army|Nepali Army|Nepalese army, Royal Nepalese Army|Royal Nepal Army
MIL PAK o: Pakistan Army|Pakistani Army, Pakistan military, Pakistan Air Force|PAF|Pakistan Armed Forces, Pakistan Navy
MIL PAK o: Special Services Group|Special Service Group, Northern Light Infantry, 111 Brigade, Pakistan Maritime Security Agency
MIL PAK o: Army Strategic Forces Command
MIL PHL o: Armed Forces of the Philippines, Philippine Army, Philippine Navy, Philippine Air Force, Philippine military, Western Mindanao Command
MIL PHL o: WesMinCom|Westmincom, Eastern Mindanao Command, Camp Aguinaldo, Philippine Scout Rangers|Scout Rangers
MIL PHL o: Philippine Marines|Philippine Marine Corps, Presidential Security Group
MIL PRK o: Korean People's Army|KPA|North Korean People's Army, Korean People's Army General Staff, North Korean army
MIL PRK o: North Korean military|North Korea's military, KPA Strategic Force, Storm Corps, Worker-Peasant Red Guards
MIL PSE o: Palestine Liberation Army, Palestinian National Security Forces
MIL RWA o: Rwanda Defence Force|RDF|Rwandan Defence Forces|Rwanda Defence Forces|Rwandan Defense Force, Rwandan army, Rwandan Armed Forces
MIL SAU o: Saudi Arabian National Guard|Saudi National Guard, Royal Saudi Air Force|RSAF, Royal Saudi Navy, Royal Saudi Land Forces
MIL SAU o: Saudi Arabian Armed Forces, Royal Saudi Armed Forces, Peninsula Shield Force|Peninsula Shield
MIL SAU o: Coalition to Restore Legitimacy in Yemen|Arab Coalition to Support Legitimacy in Yemen
MIL SDN o: Sudanese Armed Forces|SAF|Sudan Armed Forces
MIL SEN o: Senegalese army|Senegalese Armed Forces
MIL SGP o: Singapore Armed Forces|SAF|Republic of Singapore Air Force, Republic of Singapore Navy
MIL SLE o: Republic of Sierra Leone Armed Forces|RSLAF|Sierra Leone Army|Sierra Leonean army
MIL SOM o: Somali National Army|Somali army|Somali Armed Forces, Danab|Danab Brigade, Gorgor|Gorgor brigade, Turksom, Haramcad|Haramad
MIL SSD o: Sudan People's Liberation Army|SPLA, South Sudan People's Defence Forces|SSPDF|South Sudan People's Defense Forces|South Sudanese army
MIL STP o: Buffalo Battalion of São Tomé
MIL SWZ o: Umbutfo Swaziland Defence Force|Umbutfo Eswatini Defence Force
MIL SYR o: Republican Guard|Syrian Republican Guard, Syrian Arab Army|SAA|Syrian Arab Armed Forces, Syrian army
MIL SYR o: Fourth Armoured Division|Fourth Armored Division, Tiger Forces|Tiger Force|Tiger Forces militia
MIL TCD o: Chadian army|Chadian National Army, Chadian Armed Forces|Chad Armed Forces, ANT, DGSSIE
MIL TGO o: Togolese Armed Forces|FAT|Togolese army
MIL THA o: Royal Thai Army, Thai army, Royal Thai Armed Forces, Royal Thai Navy, Royal Thai Air Force, Internal Security Operations Command|ISOC
MIL THA o: Second Army Region, Fourth Army Region
MIL TLS o: F-FDTL|Falintil-FDTL|FALINTIL-Forças de Defesa de Timor-Leste|FDTL, East Timor Defence Force
MIL TUR o: Turkish military
MIL TWN o: Republic of China Armed Forces, ROC Air Force, Taiwanese army, Taiwanese military|Taiwan's military
MIL TZA o: Tanzania People's Defence Force|TPDF|Tanzanian army
MIL UGA o: Uganda People's Defence Force|UPDF|Uganda Peoples Defence Forces|Uganda People's Defence Forces|Uganda People's Defense Force, Ugandan army
MIL UGA o: Special Forces Command, Uganda National Liberation Army|UNLA
MIL VNM o: People's Army of Vietnam|Vietnam People's Army|PAVN, Viet Cong, Viet Minh, Army of the Republic of Vietnam|ARVN, North Vietnamese Army
MIL YEM o: Republican Guard|Yemeni Republican Guard, First Armoured Division|First Armored Division|Yemen First Armored Division, Firqa
MIL ZAF o: South African National Defence Force|SANDF|South African Defence Force|SADF, South African army
MIL ZMB o: Zambia Army|Zambian army, Zambia National Service
MIL ZWE o: Zimbabwe Defence Forces|ZDF, Zimbabwe National Army|ZNA|Zimbabwean army, Fifth Brigade, Air Force of Zimbabwe, Selous Scouts
PRM BDI o: Imbonerakure
PRM BFA o: Volunteers for the Defence of the Homeland|Volunteers for the Defense of the Homeland|VDP|Volontaires pour la défense de la patrie
PRM BFA o: Koglweogo
PRM CHN o: Chinese maritime militia, People's Armed Forces Maritime Militia
PRM CIV o: Young Patriots|Jeunes Patriotes
PRM COG o: Cobra militia
PRM ETH o: Liyu Police
PRM IDN o: Pam Swakarsa, Pemuda Pancasila, Banser, Aitarak|Aitarak militia, Besi Merah Putih, Mahidi militia, Integration Struggle Forces
PRM IDN o: Pro-Integration Forces
PRM IND o: Salwa Judum, Ranvir Sena|Ranbir Sena, Ikhwan Kashmir, Village Defence Guards, Village Defence Committees, Arambai Tenggol, Meitei Leepun
PRM IRN o: Basij|Baseej|Basij militia|Basiji|Basijis, Ansar-e Hezbollah|Ansar-i Hizbullah|Ansar-e Hizbollah, Fatemiyoun|Fatemiyoun Brigade|Fatimiyoun
PRM IRN o: Liwa Fatemiyoun, Fatemiyoun Division, Zainabiyoun|Zeinabiyoun|Zaynabiyoun Brigade|Zainabiyoun Brigade
PRM IRQ o: Popular Mobilization Forces|Popular Mobilisation Forces|PMF|Popular Mobilization Committee|Popular Mobilization
PRM IRQ o: Hashd al-Shaabi|Hashed al-Shaabi|Hashid Shaabi, PMU|Popular Mobilization Units|Popular Mobilisation Units, Hashed
PRM IRQ o: Kataib Hezbollah|Kataeb Hezbollah|Kataib Hizbullah|Kata'ib Hizbollah|Ketaib Hezbollah, Hezbollah Brigades
PRM IRQ o: Asaib Ahl al-Haq|Asaib Ahl al-Haqq|AAH|Asaeb Ahl al-Haq, League of the Righteous
PRM IRQ o: Badr Organization|Badr Brigade|Badr Organisation|Badr Corps|Badr Brigades|Badr, Badr Organization for Reconstruction and Development
PRM IRQ o: Harakat Hezbollah al-Nujaba, Nujaba|Nujaba Movement, Harakat al-Nujaba, Hezbollah al-Nujaba
PRM IRQ o: Saraya al-Salam|Peace Brigades|Peace Companies|Saraya al-Salam militia, Sons of Iraq, Awakening Councils|Awakening Council, Sahwa|Sahawat
PRM IRQ o: Anbar Awakening|Anbar Awakening Council, Anbar Salvation Council, Kataib Sayyid al-Shuhada
PRM IRQ o: Islamic Resistance in Iraq|Islamic Resistance of Iraq, Saraya Awliya al-Dam, Kataib Imam Ali, Saraya al-Khorasani|Khorasani Brigades
PRM IRQ o: Babylon Brigades, Sinjar Resistance Units|YBS|Yazidi Sinjar Resistance Units, Facilities Protection Service|FPS, Hashd al-Ashairi
PRM LBY o: Libya Dawn|Libyan Dawn|Dawn of Libya|Libya Dawn coalition, Zintan Brigades|Zintan militia|Zintani militia
PRM LBY o: Misrata brigades|Misrata militia|Misrata militias|Misratan brigades
PRM LBY o: Petroleum Facilities Guard|Petroleum Facilities Guards|PFG|Oil Facilities Guard, Special Deterrence Force|Special Deterrence Forces
PRM LBY o: Rada Special Deterrence Forces|Rada Special Deterrence Force, Radaa|Rada Force, Deterrence Apparatus
PRM LBY o: Deterrence Agency for Combating Organized Crime and Terrorism, Tripoli Revolutionaries Brigade|Tripoli Brigade, Nawasi Brigade|Nawasi
PRM LBY o: 444 Brigade|444th Brigade|444 Combat Brigade|444th Combat Brigade, Libya Shield|Libya Shield Force|Libyan Shield
PRM LBY o: February 17 Martyrs Brigade|17 February Martyrs Brigade, February 17th Martyrs Brigade, February 17 Brigade, February 17th Brigade
PRM LBY o: Al-Qaaqaa Brigade|Al-Qaqa Brigade, Al-Sawaiq Brigade
PRM LBY o: Stability Support Apparatus|Stability Support Authority|Stabilization Support Apparatus|SSA, Al-Kaniyat|al-Kani militia|Kaniyat militia
PRM LBY o: Al-Bunyan Al-Marsous|Bonyan Marsous|Al-Bunyan al-Marsoos, Joint Operations Force Misrata, Ghaniwa militia
PRM MMR o: Pyu Saw Htee, Swan Arr Shin, Swan Ah Shin, Pa-O National Army
PRM MWI o: Malawi Young Pioneers
PRM NGA o: Civilian Joint Task Force|Civilian JTF|CJTF, Amotekun|Western Nigeria Security Network, Eastern Security Network, Bakassi Boys, Ebube Agu
PRM PHL o: CAFGU|Citizen Armed Force Geographical Unit, Alamara, Ilaga, Davao Death Squad
PRM SDN o: Janjaweed|Janjawid, Popular Defence Forces|Popular Defense Forces|PDF, Al-Bara ibn Malik Brigade|al-Baraa ibn Malik Brigade
PRM SDN o: Sudan Shield Forces, Joint Forces of Armed Struggle Movements|Joint Force of Armed Struggle Movements, Central Reserve Police
PRM SLE o: Kamajors|Kamajor, Civil Defence Forces|Civil Defense Forces
PRM SOM o: Ahlu Sunna Waljama'a|Ahlu Sunnah Wal Jama'a|ASWJ, Macawisley|Ma'awisley|Macawiisley
PRM SYR o: Shabiha|Shabbiha|shabiha militia|Shabbiha militia
PRM SYR o: National Defence Forces|National Defense Forces|NDF|National Defence Force|National Defense Force, Liwa al-Quds|Liwa al-Quds militia
PRM SYR o: Desert Hawks|Desert Hawks Brigade, Liwa Abu al-Fadhal al-Abbas|Liwa Abu al-Fadl al-Abbas
PRM SYR o: Abu al-Fadl al-Abbas Brigade|Abu al-Fadhal al-Abbas Brigade
PRM TUN o: League for the Protection of the Revolution|Leagues for the Protection of the Revolution|Leagues of Protection of the Revolution
PRM UGA o: Local Defence Units|Local Defense Units|LDU, Arrow Boys, Crime Preventers
PRM YEM o: Security Belt|Security Belt Forces|Security Belt militia, al-Hizam|Al-Hizam forces
PRM YEM o: Shabwani Elite Forces|Shabwa Elite Forces|Shabwani Elite, Hadrami Elite Forces|Hadhrami Elite Forces|Hadramout Elite Forces|Hadrami Elite
PRM YEM o: Shabwa Defense Forces, Southern Resistance Forces, Tihama Resistance
PRM YEM o: National Resistance Forces|Guardians of the Republic|Joint Forces on the West Coast, Amjad forces
PRM YEM o: al-Amaliqa Brigades|Amaliqa|Al-Amaliqah|Amalqa Brigades, Nation Shield Forces|Nation's Shield, Homeland Shield Forces, Dera al-Watan
PRM ZWE o: Zimbabwe National Liberation War Veterans Association|ZNLWVA|Zimbabwe war veterans, Green Bombers
COP AFG o: Afghan National Police|ANP, Afghan Local Police|ALP, Pul-e-Charkhi|Pul-e-Charkhi prison|Pul-i-Charkhi, Afghan Border Police
COP AFG o: Ministry for the Promotion of Virtue and the Prevention of Vice
COP BEN o: Republican Police of Benin
COP BGD o: Rapid Action Battalion|RAB, Border Guard Bangladesh|BGB|Border Guards Bangladesh, Bangladesh Rifles, BDR, Dhaka Metropolitan Police|DMP
COP BGD o: Bangladesh Ansar, Counter Terrorism and Transnational Crime|CTTC, Jatiya Rakkhi Bahini
COP BTN o: Royal Bhutan Police
COP BWA o: Directorate on Corruption and Economic Crime|DCEC
COP CHN o: People's Armed Police|Chinese People's Armed Police, Chengguan, China's coast guard|Chinese Coast Guard
COP CHN o: China Marine Surveillance|Chinese Marine Surveillance, Qincheng Prison, National Supervisory Commission|National Commission of Supervision
COP CHN o: China Fisheries Law Enforcement
COP COD o: Congolese National Police|PNC
COP DZA o: DGSN|Direction générale de la sûreté nationale
COP EGY o: Central Security Forces|Central Security Force|CSF, State Security Investigations Service|State Security Investigations|SSI|Amn al-Dawla
COP EGY o: National Security Agency of Egypt, Administrative Control Authority
COP ETH o: Ethiopian Federal Police
COP GHA o: Ghana Police Service|Ghana Police, Office of the Special Prosecutor, Ghana Immigration Service
COP HKG o: Independent Commission Against Corruption|ICAC, Hong Kong Police Force|Hong Kong Police, Royal Hong Kong Police, Stanley Prison
COP HKG o: Independent Police Complaints Council
COP IDN o: Corruption Eradication Commission, KPK, Detachment 88, Densus 88, Special Detachment 88, Brimob
COP IDN o: Mobile Brigade Corps|Indonesian Mobile Brigade, Polri, Indonesian National Police, Bakamla
COP IDN o: Indonesian Maritime Security Agency|Indonesia's Maritime Security Agency, BNN
COP IND o: Enforcement Directorate|Directorate of Enforcement, Delhi Police, Mumbai Police, Bombay police, CISF|Central Industrial Security Force
COP IND o: ITBP|Indo-Tibetan Border Police|Indo-Tibetan Border Police Force, Sashastra Seema Bal|SSB
COP IND o: National Security Guard|NSG|National Security Guards, Assam Rifles, Indian Coast Guard, Kolkata Police, Punjab Police, Uttar Pradesh Police
COP IND o: Jammu and Kashmir Police, Maharashtra Anti-Terrorism Squad, Maharashtra ATS, Special Task Force Uttar Pradesh, Tihar|Tihar prison
COP IND o: Tihar Jail, Provincial Armed Constabulary, Special Operations Group Kashmir, SOG Kashmir, Special Protection Group|SPG
COP IRN o: NAJA, Faraja, Law Enforcement Command, Gasht-e Ershad|Guidance Patrol|morality police of Iran, Evin Prison|Evin, FATA Police
COP IRQ o: Wolf Brigade, Zerevani, Asayish|Asayesh|Asaish|Asayeesh
COP ISR o: Magav|Israel Border Police|Israeli Border Police, Yamam, Israel Prison Service|Israel Prisons Service|Israeli Prison Service, Lahav 433
COP ISR o: Police Internal Investigations Department
COP JOR o: Public Security Directorate|PSD|Jordanian Public Security Directorate, Jordanian gendarmerie|Darak
COP JPN o: National Police Agency|Japan's National Police Agency, Tokyo Metropolitan Police, Tokyo Metropolitan Police Department, Tokyo police
COP JPN o: Japan Coast Guard|Japanese Coast Guard, Maritime Safety Agency
COP KEN o: Ethics and Anti-Corruption Commission|EACC|Kenya Anti-Corruption Commission|KACC, Independent Policing Oversight Authority|IPOA
COP KEN o: Directorate of Criminal Investigations|DCI, Kenya Police|Kenya Police Service, GSU, Anti-Terrorism Police Unit|ATPU
COP KOR o: Korean National Police Agency|Korean National Police, Seoul Metropolitan Police|Seoul Metropolitan Police Agency
COP KOR o: Corruption Investigation Office, Corruption Investigation Office for High-ranking Officials, Korea Coast Guard|Korean Coast Guard
COP KOR o: South Korean Coast Guard
COP LBN o: Internal Security Forces|ISF|Lebanese Internal Security Forces, Information Branch, ISF Information Branch
COP LBN o: Lebanese General Security|Lebanese General Security Directorate, Roumieh Prison|Roumieh
COP LBR o: Liberia National Police|LNP, Liberia Anti-Corruption Commission|LACC, Drug Enforcement Agency of Liberia|Liberia Drug Enforcement Agency
COP LBY o: Libyan coast guard
COP LKA o: Sri Lanka Police, Terrorist Investigation Division|Terrorism Investigation Division, Welikada Prison
COP LKA o: Financial Crimes Investigation Division
COP LSO o: Lesotho Mounted Police Service
COP MAR o: General Directorate for National Security|General Directorate of National Security
COP MAR o: Central Bureau of Judicial Investigation|BCIJ|Central Bureau of Judicial Investigations|Bureau central d'investigations judiciaires
COP MDV o: Maldives Police Service|Maldives police
COP MMR o: Insein Prison|Insein, Nasaka, Lon Htein, Myanmar Police Force, Karen Border Guard Force, Karen BGF, Karen National Army, Obo prison
COP MOZ o: Rapid Intervention Unit|UIR, SERNIC
COP MUS o: Financial Crimes Commission
COP MWI o: Malawi Police Service|Malawi Police, Anti-Corruption Bureau|ACB
COP MYS o: Malaysian Anti-Corruption Commission|MACC|Malaysia Anti-Corruption Commission, Royal Malaysia Police|Royal Malaysian Police, PDRM
COP MYS o: Malaysian Maritime Enforcement Agency|MMEA|Malaysia Maritime Enforcement Agency, Malaysian Coast Guard, Bukit Aman, RELA
COP MYS o: Eastern Sabah Security Command|ESSCOM, Kamunting, Kamunting detention centre, Sungai Buloh prison, Kajang Prison
COP NAM o: Anti-Corruption Commission of Namibia, Koevoet, Namibian Police|Nampol
COP NGA o: Economic and Financial Crimes Commission|EFCC
COP NGA o: Independent Corrupt Practices Commission|ICPC|Independent Corrupt Practices and Other Related Offences Commission
COP NGA o: Nigeria Police Force|Nigerian Police|Nigeria Police, Special Anti-Robbery Squad|SARS, National Drug Law Enforcement Agency|NDLEA
COP NGA o: Nigeria Security and Civil Defence Corps|NSCDC, Nigeria Customs Service, Nigeria Immigration Service, NAPTIP, Federal Road Safety Corps
COP NGA o: Nigerian Correctional Service|Nigerian Prisons Service
COP NPL o: Nepal Police, Armed Police Force
COP OMN o: Royal Oman Police, Maritime Security Centre|Oman's Maritime Security Centre
COP PAK o: Federal Investigation Agency|FIA, National Accountability Bureau|NAB|Accountability Bureau, Pakistan Rangers, Sindh Rangers|Rangers Sindh
COP PAK o: Punjab Rangers, Frontier Corps, Frontier Constabulary, Counter Terrorism Department|CTD, Anti-Narcotics Force, Islamabad Police
COP PAK o: Karachi police, Adiala jail|Adyala jail, Adiala, Balochistan Levies, Attock Fort, Khyber Pakhtunkhwa Police
COP PAK o: Crime Investigation Department Karachi, Ehtesab Bureau, Elite Force Punjab, Pakistan Coast Guards
COP PHL o: Philippine National Police|PNP, National Bureau of Investigation|NBI, Philippine Drug Enforcement Agency|PDEA, Philippine Coast Guard|PCG
COP PHL o: Special Action Force|SAF, Criminal Investigation and Detection Group|CIDG, Presidential Anti-Organized Crime Task Force|PAOCTF
COP PHL o: Presidential Anti-Crime Commission, Presidential Anti-Organized Crime Commission, Independent Commission for Infrastructure
COP PHL o: New Bilibid Prison, Bilibid Prison|Bilibid, Bureau of Fisheries and Aquatic Resources|BFAR
COP PRK o: Ministry of People's Security
COP PSE o: Force 17|Palestinian Force 17|Palestinian Presidential Guard, Executive Force|Hamas Executive Force
COP PSE o: Preventive Security Service|Palestinian Preventive Security|Preventive Security Force|Preventive Security Forces|Preventive Security
COP PSE o: Preventive Security Service|Palestinian Preventive Security Service|Preventive Security Organization
COP RWA o: Rwanda Investigation Bureau|RIB, Rwanda National Police|RNP
COP SAU o: Committee for the Promotion of Virtue and the Prevention of Vice|CPVPV|Commission for the Promotion of Virtue and Prevention of Vice
COP SAU o: Mutaween, Mutawwa'in|Mutawa|muttawa|Mutawwa, Haia, Saudi religious police, Saudi Border Guard|Saudi border guards
COP SAU o: Mabahith|Presidency of State Security|State Security Presidency
COP SGP o: Corrupt Practices Investigation Bureau|CPIB, Central Narcotics Bureau, Singapore Police Force, Immigration and Checkpoints Authority
COP SGP o: Changi Prison, Commercial Affairs Department
COP SLE o: Sierra Leone Police, Anti-Corruption Commission of Sierra Leone
COP SOM o: Somali Police Force, Puntland Maritime Police Force|PMPF, Puntland Security Force
COP SYR o: Saydnaya Prison|Saydnaya|Sednaya prison|Sednaya, Asayish|Asayesh|Asaish, Syrian General Security
COP THA o: Department of Special Investigation|DSI|Thai Department of Special Investigation
COP THA o: National Anti-Corruption Commission|NACC|National Counter Corruption Commission|NCCC, Royal Thai Police|Thai Royal Police
COP THA o: Border Patrol Police, Crime Suppression Division|Thai Crime Suppression Division, Klong Prem|Klong Prem prison, Bang Kwang prison
COP THA o: Bangkok Remand Prison, Office of Narcotics Control Board|ONCB, Rangers Thahan Phran, Anti-Money Laundering Office|AMLO
COP TLS o: PNTL|Policia Nacional de Timor-Leste|National Police of Timor-Leste
COP TUN o: Tunisian National Guard
COP TUR o: Imrali prison|Imrali, Silivri Prison|Silivri, Marmara Prison
COP TWN o: Coast Guard Administration|Taiwan's Coast Guard Administration, Taiwan Coast Guard, Ministry of Justice Investigation Bureau
COP TZA o: Prevention and Combating of Corruption Bureau|PCCB, Tanzania Police Force|Tanzanian police
COP UGA o: Uganda Police Force|Uganda Police|Ugandan police, Inspectorate of Government, Joint Anti-Terrorism Taskforce|JATT
COP VNM o: Vietnam Coast Guard|Vietnamese Coast Guard
COP YEM o: Yemeni Central Security Forces
COP ZAF o: South African Police Service|SAPS|South African Police, Scorpions|Directorate of Special Operations
COP ZAF o: Hawks|Directorate for Priority Crime Investigation, Special Investigating Unit|SIU
COP ZAF o: Independent Police Investigative Directorate|IPID|Independent Complaints Directorate|Independent Police Complaints Directorate, Vlakplaas
COP ZAF o: Border Management Authority, Metro Police Johannesburg, Asset Forfeiture Unit|AFU, Internal Stability Unit
COP ZMB o: Zambia Police Service|Zambia Police, Anti-Corruption Commission of Zambia
COP ZWE o: Zimbabwe Republic Police|ZRP, Zimbabwe Anti-Corruption Commission|ZACC
SPY AFG o: National Directorate of Security|NDS|Afghan National Directorate of Security, KHAD
SPY AGO o: SINSE
SPY BDI o: National Intelligence Service of Burundi|Service National de Renseignement|SNR
SPY BGD o: Directorate General of Forces Intelligence|DGFI, National Security Intelligence, Aynaghar
SPY BWA o: Directorate of Intelligence and Security|DISS
SPY CHN o: Ministry of State Security|MSS|State Security Ministry of China, Guoanbu, 610 Office
SPY COD o: National Intelligence Agency of Congo|ANR|Agence nationale de renseignements, DEMIAP
SPY DZA o: Department of Intelligence and Security|DRS|Département du renseignement et de la sécurité, Sécurité Militaire
SPY EGY o: Egyptian General Intelligence|GIS|Egyptian General Intelligence Service|Mukhabarat al-Amma
SPY ETH o: National Intelligence and Security Service|NISS
SPY GHA o: Bureau of National Investigations
SPY GMB o: National Intelligence Agency of Gambia|State Intelligence Services
SPY IDN o: Badan Intelijen Negara, State Intelligence Agency, BAIS, Bakin
SPY IND o: Intelligence Bureau, National Technical Research Organisation|NTRO
SPY IRN o: VEVAK|VAJA|MOIS, SAVAK, IRGC Intelligence Organization|IRGC Intelligence Organisation|IRGC intelligence
SPY IRQ o: Mukhabarat|Iraqi Intelligence Service|Iraqi National Intelligence Service|INIS, Parastin
SPY IRQ o: Falcons Intelligence Cell|Falcons Cell|Falcon Intelligence Cell
SPY IRQ o: Kurdistan Region Security Council|Kurdistan Region Counter-Terrorism Department
SPY ISR o: Shin Bet|Shin Beth, Israel Security Agency, Shin Bet security service, GSS, Military Intelligence Directorate|Israeli Military Intelligence
SPY ISR o: Unit 8200|8200 Unit, Lekem
SPY JOR o: GID|Jordanian General Intelligence Directorate
SPY JPN o: Public Security Intelligence Agency, Public Security Investigation Agency, Cabinet Intelligence and Research Office
SPY KEN o: National Security Intelligence Service|NSIS
SPY KOR o: South Korea's National Intelligence Service, Agency for National Security Planning|ANSP, KCIA|Korean Central Intelligence Agency
SPY KOR o: South Korea's spy agency, Defense Security Command|Defence Security Command
SPY KOR o: Defense Counterintelligence Command|Defence Counterintelligence Command, Counterintelligence Command
SPY LBN o: Lebanese State Security
SPY LBY o: Libyan Internal Security Agency, Jamahiriya Security Organisation
SPY LKA o: State Intelligence Service
SPY MAR o: DGST|Directorate of Territorial Surveillance|Direction générale de la surveillance du territoire, DGED
SPY MMR o: Military Affairs Security, Sa Ya Pha, Office of the Chief of Military Intelligence, Directorate of Defense Services Intelligence
SPY MOZ o: SISE
SPY NGA o: Department of State Services|DSS|State Security Service, National Intelligence Agency of Nigeria, Defence Intelligence Agency of Nigeria
SPY NGA o: National Security Organisation
SPY PAK o: Inter-Services Intelligence|Inter-Services Intelligence Directorate|Inter-Services Intelligence Agency, ISI Directorate
SPY PHL o: National Intelligence Coordinating Agency, Intelligence Service of the Armed Forces of the Philippines|ISAFP
SPY PRK o: Reconnaissance General Bureau|RGB, Lazarus Group, Kimsuky, Lazarus hackers, Andariel, APT38, Bureau 121, Bowibu, Supreme Guard Command
SPY PSE o: Palestinian General Intelligence|Palestinian General Intelligence Service
SPY SAU o: Saudi General Intelligence Directorate|Saudi General Intelligence Presidency|Saudi intelligence|Tiger Squad
SPY SDN o: National Intelligence and Security Services|NISS|National Intelligence and Security Service, General Intelligence Service of Sudan
SPY SGP o: Internal Security Department|ISD
SPY SOM o: National Intelligence and Security Agency|NISA
SPY SSD o: South Sudan National Security Service
SPY SYR o: Air Force Intelligence|Air Force Intelligence Directorate|Syrian Air Force Intelligence
SPY SYR o: Political Security Directorate|Syrian Political Security Directorate, Syrian Military Intelligence|Palestine Branch|Syrian Mukhabarat
SPY SYR o: Mukhabarat|Syrian General Intelligence
SPY TCD o: Documentation and Security Directorate|DDS, National Security Agency of Chad
SPY THA o: Thai National Intelligence Agency
SPY TUR o: National Intelligence Organization|Turkish National Intelligence Agency|Turkey's National Intelligence Organization
SPY TWN o: National Security Bureau|Taiwan's National Security Bureau
SPY TZA o: Tanzania Intelligence and Security Service|TISS
SPY UGA o: Internal Security Organisation, Chieftaincy of Military Intelligence|CMI, State Research Bureau
SPY YEM o: Political Security Organization|PSO|Political Security Organisation|Political Security Office, National Security Bureau
SPY YEM o: Security and Intelligence Service Houthi
SPY ZAF o: State Security Agency|SSA|State Security Agency of South Africa, Bureau of State Security, Civil Cooperation Bureau|CCB
SPY ZAF o: South African Secret Service, Crime Intelligence|SAPS Crime Intelligence
SPY ZWE o: Central Intelligence Organisation|Central Intelligence Organization|CIO
REB AFG o: Taliban|Taleban|Taliban movement|Afghan Taliban, Tehreek-e-Taliban Afghanistan
REB AFG o: United Islamic Front for the Salvation of Afghanistan|United Islamic and National Front for the Salvation of Afghanistan
REB AFG o: Hezb-e-Islami|Hezb-i-Islami|Hizb-i-Islami|Hizb-e-Islami, Hezb-e-Islami Gulbuddin|Hizb-i-Islami Gulbuddin, Haqqani Network|Haqqani group
REB AFG o: Islamic State Khorasan Province|ISKP|ISIS-K|IS-K|Islamic State Khorasan|Islamic State in Khorasan|ISIL-K|Khorasan Province
REB AFG o: National Resistance Front of Afghanistan|National Resistance Front, Afghanistan Freedom Front, Quetta Shura, Peshawar Shura
REB AFG o: Mujahideen of Afghanistan|Afghan Mujahideen
REB AGO o: Front for the Liberation of the Enclave of Cabinda|FLEC|FLEC-FAC|FLEC-Renovada
REB AGO o: National Liberation Front of Angola|FNLA|National Front for the Liberation of Angola
REB BDI o: National Forces of Liberation|FNL|Forces nationales de libération|National Liberation Forces
REB BDI o: Palipehutu|Palipehutu-FNL|Party for the Liberation of the Hutu People, RED-Tabara|Resistance for the Rule of Law in Burundi
REB BDI o: Forces for the Defense of Democracy|Forces for the Defence of Democracy|FDD, Popular Forces of Burundi|Forebu|Republican Forces of Burundi
REB BDI o: FROLINA
REB BFA o: Ansarul Islam|Ansaroul Islam
REB BGD o: Jamaat-ul-Mujahideen Bangladesh|Jama'atul Mujahideen Bangladesh|JMB|Jamatul Mujahideen Bangladesh, Neo-JMB, New JMB
REB BGD o: Harkat-ul-Jihad-al-Islami|HuJI|Harkatul Jihad al-Islami|HUJI-B|Harkat-ul Jihad|Harkat-ul-Jihad-i-Islami, Ansarullah Bangla Team|ABT
REB BGD o: Ansarul Islam, Jagrata Muslim Janata Bangladesh|JMJB, Purba Banglar Communist Party|Purba Bangla Communist Party, Shanti Bahini
REB BGD o: Kuki-Chin National Front|KNF|Kuki-Chin National Army
REB BHR o: Al-Ashtar Brigades|Saraya al-Ashtar, Saraya al-Mukhtar
REB CAF o: Union for Peace in the Central African Republic|UPC|Union for Peace in Central Africa
REB CAF o: Popular Front for the Rebirth of Central African Republic|FPRC|Popular Front for the Renaissance of Central Africa
REB CAF o: Patriotic Movement for Central Africa|MPC|Central African Patriotic Movement, Return Reclamation and Rehabilitation|3R
REB CAF o: Union of Democratic Forces for Unity|UFDR, Army for the Restoration of Democracy|APRD, Convention of Patriots for Justice and Peace|CPJP
REB CAF o: Democratic Front of the Central African People|FDPC
REB CHN o: East Turkestan Islamic Movement|ETIM|East Turkistan Islamic Movement, Turkistan Islamic Party|Turkestan Islamic Party
REB CHN o: East Turkestan Liberation Organization|East Turkistan Liberation Organisation
REB CIV o: Forces Nouvelles|New Forces|New Forces of Ivory Coast, Patriotic Movement of Ivory Coast|MPCI|Patriotic Movement of Côte d'Ivoire
REB CIV o: Ivorian Popular Movement of the Great West|MPIGO, Movement for Justice and Peace|MJP, Invisible Commando|Invisible Commandos
REB CMR o: Ambazonia Defence Forces|Ambazonia Defense Forces|ADF, Southern Cameroons National Council|SCNC, Ambazonia Governing Council
REB CMR o: Interim Government of Ambazonia, Southern Cameroons Defence Forces|SOCADEF, Ambazonia Restoration Forces, Ambazonia|Ambazonian separatists
REB COD o: Congo River Alliance|AFC|AFC/M23
REB COD o: Alliance of Democratic Forces for the Liberation of Congo|AFDL|Alliance of Democratic Forces for the Liberation of Congo-Zaire
REB COD o: Rally for Congolese Democracy|RCD|Congolese Rally for Democracy|RCD-ML, RCD-Goma
REB COD o: National Congress for the Defence of the People|CNDP|National Congress for the Defense of the People
REB COD o: CODECO|Cooperative for the Development of Congo, Union of Congolese Patriots|UPC, Nationalist and Integrationist Front|FNI, Raia Mutomboki
REB COD o: Nyatura, Kamuina Nsapu|Kamwina Nsapu, FRPI|Front for Patriotic Resistance in Ituri|Patriotic Resistance Front in Ituri
REB COD o: NDC-R|Nduma Defence of Congo-Renovated|Nduma Defense of Congo, APCLS, Twirwaneho, Zaire self-defence group, Mobondo|Mobondo militia
REB COD o: Yakutumba|Mai-Mai Yakutumba, Bundu dia Kongo|Bundu dia Mayala, Mai-Mai Kata Katanga|Kata Katanga
REB COG o: Ninja militia, Cocoyes|Cocoye
REB COM o: Anjouan People's Movement|MPA, Organisation for the Independence of Anjouan
REB DJI o: Front for the Restoration of Unity and Democracy|FRUD
REB DZA o: Islamic Salvation Front|FIS|Front Islamique du Salut, Armed Islamic Group|GIA|Groupe Islamique Armé
REB DZA o: Salafist Group for Preaching and Combat|GSPC|Salafist Group for Call and Combat|Salafist Group for Prayer and Combat
REB DZA o: Islamic Salvation Army|AIS|Armée islamique du salut, Jund al-Khilafah|Jund al-Khalifa|Soldiers of the Caliphate
REB DZA o: Movement for the Self-Determination of Kabylie|Movement for the Autonomy of Kabylie|Movement for the Self-determination of Kabylia
REB DZA o: Al-Qaeda in the Islamic Maghreb|AQIM|al-Qaida in the Islamic Maghreb|Aqmi
REB EGY o: Ansar Beit al-Maqdis|Ansar Bayt al-Maqdis|Ansar Jerusalem, Sinai Province|Islamic State Sinai Province, Wilayat Sinai
REB EGY o: Sinai Peninsula Province, State of Sinai, Hasm|Hasm Movement, Ajnad Misr|Soldiers of Egypt, Liwa al-Thawra|Lewaa al-Thawra
REB EGY o: Al-Gama'a al-Islamiyya|Gamaa Islamiya|Gamaat Islamiya|Gama'at al-Islamiyya, Al-Jama'a al-Islamiyya
REB EGY o: Egyptian Islamic Jihad|Islamic Jihad of Egypt, Jund al-Islam, al-Furqan Brigades, Revolutionary Punishment, Vanguards of Conquest
REB EGY o: Jamaat al-Muslimin|Takfir wal-Hijra
REB ERI o: Eritrean People's Liberation Front|EPLF, Eritrean Liberation Front|ELF, Eritrean Islamic Jihad, Red Sea Afar Democratic Organisation|RSADO
REB ERI o: Eritrean National Alliance, Brigade Nhamedu
REB ESH o: Polisario Front|Polisario|Frente Polisario|Front Polisario|Polisario movement
REB ETH o: Oromo Liberation Front|OLF, Oromo Liberation Army|OLA|OLF-Shene|Shene, Ogaden National Liberation Front|ONLF, Fano|Fano militia
REB ETH o: Ginbot 7|Ginbot Seven|Patriotic Ginbot 7, Tigray Defence Forces|Tigray Defense Forces|TDF|Tigrayan forces
REB ETH o: Ethiopian People's Revolutionary Party|EPRP, Ethiopian People's Patriotic Front, Gambela Liberation Front, Sidama Liberation Front
REB ETH o: Western Somali Liberation Front|WSLF, Amhara Fano National Force, Gumuz People's Democratic Movement
REB ETH o: Benishangul People's Liberation Movement
REB GIN o: RFDG|Rally of Democratic Forces of Guinea
REB IDN o: Free Aceh Movement|Aceh Freedom Movement, GAM|Gerakan Aceh Merdeka, Free Papua Movement|Free Papua Organisation|Free Papua Organization
REB IDN o: OPM|Organisasi Papua Merdeka, West Papua National Liberation Army|West Papua Liberation Army
REB IDN o: Jemaah Islamiyah|JI|Jemaah Islamiah|Jemaa Islamiyah|Jemaah Islamiya|Jamaah Islamiyah
REB IDN o: Jamaah Ansharut Daulah|JAD|Jemaah Ansharut Daulah|Jamaah Ansharut Daulah group
REB IDN o: Jemaah Anshorut Tauhid|JAT|Jamaah Ansharut Tauhid|Jemaah Ansharut Tauhid, Laskar Jundullah
REB IDN o: East Indonesia Mujahideen|East Indonesia Mujahidin|Eastern Indonesia Mujahideen, Mujahidin Indonesia Timur, Darul Islam
REB IND o: Naxalites|Naxals|Naxalite|Naxal, People's War Group|PWG|Peoples War Group, Maoist Communist Centre|Maoist Communist Center
REB IND o: United Liberation Front of Asom|ULFA|United Liberation Front of Assam|ULFA-I|ULFA (Independent)
REB IND o: National Democratic Front of Bodoland|NDFB|NDFB-S, Bodo Security Force, Bodo Liberation Tigers|BLT
REB IND o: National Socialist Council of Nagaland|NSCN|NSCN-IM|NSCN-K|National Socialist Council of Nagalim
REB IND o: National Socialist Council of Nagaland|National Socialist Council of Nagaland-Khaplang, Naga National Council
REB IND o: United National Liberation Front|UNLF, People's Liberation Army of Manipur, Revolutionary People's Front Manipur
REB IND o: KYKL|Kanglei Yawol Kanna Lup, PREPAK|People's Revolutionary Party of Kangleipak, National Liberation Front of Tripura|NLFT
REB IND o: All Tripura Tiger Force|ATTF, Hizbul Mujahideen|Hizb-ul-Mujahideen|Hizbul Mujahedeen|Hizb-ul-Mujahedeen|Hezb-ul-Mujahideen
REB IND o: Indian Mujahideen, SIMI|Students' Islamic Movement of India, Babbar Khalsa, Babbar Khalsa International|BKI, Khalistan Commando Force
REB IND o: Khalistan Liberation Force, Khalistan Zindabad Force, Khalistan Tiger Force, Deccan Mujahideen, Sikhs for Justice|SFJ
REB IND o: Al-Qaeda in the Indian Subcontinent|AQIS, Hynniewtrep National Liberation Council, Garo National Liberation Army
REB IND o: Kamtapur Liberation Organisation|KLO, Dima Halam Daogah, Kuki National Front|Kuki National Organisation
REB IND o: Karbi Longri NC Hills Liberation Front, People's Anti-Fascist Front, Kashmir Tigers
REB IRN o: People's Mujahedin of Iran|People's Mojahedin|People's Mujahideen|People's Mujahedeen of Iran|People's Mojahedin Organization of Iran|PMOI
REB IRN o: MEK|Mujahedin-e Khalq|Mojahedin-e Khalq|Mujahideen-e-Khalq|Mujahedeen Khalq|Mojahedin Khalq|Mujahideen Khalq|Mujahedin Khalq
REB IRN o: MEK|Mujahidin-e Khalq Organization|MKO|Mujahedeen-e-Khalq, Jundallah|Jondollah|Jundollah, Jaish al-Adl|Jeish al-Adl|Jaysh al-Adl
REB IRN o: Army of Justice
REB IRN o: Kurdistan Democratic Party of Iran|KDPI|Democratic Party of Iranian Kurdistan|Kurdish Democratic Party of Iran|KDP-Iran
REB IRN o: Kurdistan Democratic Party of Iran|Democratic Party of Iran's Kurdistan, PDKI, Komala|Komala Party|Komalah
REB IRN o: Komala Party of Iranian Kurdistan, Komeleh, Party of Free Life of Kurdistan|Kurdistan Free Life Party|Free Life Party of Kurdistan
REB IRN o: PJAK|Pejak, Arab Struggle Movement for the Liberation of Ahwaz|ASMLA, Kurdistan Freedom Party, Ansar al-Furqan
REB IRN o: Fedayan|Fedaian|Fadaiyan-e Khalq|Organization of Iranian People's Fedaian, Ahwaz National Resistance|Ahvaz National Resistance
REB IRN o: National Liberation Army of Iran, Forqan
REB IRQ o: Fedayeen Saddam|Saddam Fedayeen, Jaish al-Mahdi|Jaysh al-Mahdi|JAM|Jaish al-Mehdi
REB IRQ o: Ansar al-Sunna|Ansar al-Sunnah|Army of Ansar al-Sunna|Jaish Ansar al-Sunna, Al-Qaeda in Iraq|Al-Qaida in Iraq|AQI, Tawhid wal-Jihad
REB IRQ o: Jama'at al-Tawhid wal-Jihad, Islamic State of Iraq|Islamic State in Iraq, Mujahedeen Shura Council
REB IRQ o: Islamic Army in Iraq|Islamic Army of Iraq|Iraqi Islamic Army, 1920 Revolution Brigades|1920 Revolution Brigade|1920 Revolutionary Brigade
REB IRQ o: Naqshbandi Army, JRTN|Jaysh Rijal al-Tariq al-Naqshbandi, Men of the Army of al-Naqshbandia Way, Naqshbandi Order
REB IRQ o: Army of the Men of the Naqshbandi Order, Promised Day Brigade, Soldiers of Heaven, Islamic Front for the Iraqi Resistance, Hamas of Iraq
REB IRQ o: Military Council of the Tribal Revolutionaries|General Military Council for Iraq's Revolutionaries
REB ISR o: Irgun|Etzel, Haganah, Lehi|Stern Gang
REB JPN o: Japanese Red Army|Japan Red Army, United Red Army, Aum Shinrikyo, Aum Supreme Truth, Aum, Aum cult, Kakumaruha
REB KEN o: Mombasa Republican Council|MRC, Sabaot Land Defence Force|SLDF, Mau Mau, Al-Hijra
REB KHM o: Khmer People's National Liberation Front|KPNLF, Cambodian Freedom Fighters
REB LAO o: Pathet Lao, United Lao National Liberation Front, Chao Fa
REB LBN o: South Lebanon Army|SLA, Fatah al-Islam, Usbat al-Ansar|Asbat al-Ansar|Esbat al-Ansar|Osbat al-Ansar, Jund al-Sham
REB LBN o: Abdullah Azzam Brigades|Abdallah Azzam Brigades, Al-Fajr Forces, Lebanese Resistance Brigades, Guardians of the Cedars
REB LBN o: Free Sunnis of Baalbek Brigade|Free Sunnis of Baalbek, Mourabitoun|Murabitoun, Tiger militia
REB LBR o: National Patriotic Front of Liberia|NPFL, Independent National Patriotic Front of Liberia|INPFL
REB LBR o: United Liberation Movement of Liberia for Democracy|ULIMO, ULIMO-J, ULIMO-K, Liberia Peace Council|LPC
REB LBR o: Liberians United for Reconciliation and Democracy|LURD, Movement for Democracy in Liberia, Lofa Defense Force
REB LBY o: Libyan Islamic Fighting Group|LIFG, Ansar al-Sharia|Ansar al-Shariah|Ansar al-Sharia in Libya
REB LBY o: Benghazi Revolutionaries Shura Council|Shura Council of Benghazi Revolutionaries|Benghazi Revolutionary Shura Council
REB LBY o: Benghazi Revolutionaries Shura Council|Benghazi Shura Council
REB LBY o: Derna Mujahideen Shura Council|Mujahideen Shura Council in Derna|Derna Mujahidin Shura Council|Mujahideen Shura Council of Derna
REB LBY o: Derna Protection Force, Benghazi Defence Brigades|Benghazi Defense Brigades|Benghazi Defence Brigade|BDB, Omar al-Mukhtar Brigade
REB LKA o: Liberation Tigers of Tamil Eelam|LTTE|Liberation Tigers of Tamil Ealam, Tamil Tigers|Tamil Tiger|Tamil Tiger rebels, Black Tigers
REB LKA o: Sea Tigers, Karuna group|Karuna faction
REB LKA o: National Thowheed Jamath|National Thowheed Jamaath|NTJ|National Tawheed Jamaat|National Thowheeth Jama'ath|National Thawheed Jamaath
REB LKA o: National Thowheed Jamath|National Towheed Jamaat, Deshapremi Janatha Vyaparaya
REB MAR o: Moroccan Islamic Combatant Group|GICM|Moroccan Islamic Combat Group, Salafia Jihadia|Salafiya Jihadiya|Salafia Jihadiya|Salafist Jihad
REB MAR o: Assirat al-Moustaqim
REB MLI o: Ansar Dine|Ansar Eddine|Ansar al-Din, MUJAO|Movement for Oneness and Jihad in West Africa|Movement for Unity and Jihad in West Africa
REB MLI o: National Movement for the Liberation of Azawad|MNLA, High Council for the Unity of Azawad|HCUA
REB MLI o: Coordination of Azawad Movements|CMA|Coordination of Movements of Azawad, Arab Movement of Azawad|MAA
REB MLI o: Macina Liberation Front|FLM|Katiba Macina, GATIA|Imghad Tuareg Self-Defense Group and Allies, Azawad Liberation Front|FLA
REB MLI o: Group for the Support of Islam and Muslims|GSIM|Support Group for Islam and Muslims, CSP-PSD|Permanent Strategic Framework
REB MLI o: Azawad People's Movement, Al-Mourabitoun, Ganda Koy, Ganda Izo, Dan Nan Ambassagou|Dan Na Ambassagou
REB MMR o: Karen National Liberation Army|KNLA|Karen National Defence Organisation|KNDO
REB MMR o: Kachin Independence Army|KIA|Kachin Independence Organization|KIO|Kachin Independence Organisation, United League of Arakan
REB MMR o: Myanmar National Democratic Alliance Army|MNDAA, Kokang army|Kokang rebels, Ta'ang National Liberation Army|TNLA
REB MMR o: Palaung State Liberation Front, Ta'ang army, Brotherhood Alliance, United Wa State Army|UWSA|United Wa State Party|Wa State Army|UWSP
REB MMR o: Shan State Army|SSA-S|Shan State Army-South|Shan State Progress Party|SSPP, Restoration Council of Shan State|RCSS, Shan State Army-North
REB MMR o: Democratic Karen Buddhist Army|DKBA|Democratic Karen Benevolent Army|Democratic Kayin Buddhist Army
REB MMR o: Karenni National Progressive Party|KNPP|Karenni National People's Liberation Front, Karenni Army
REB MMR o: Karenni Nationalities Defence Force|KNDF|Karenni Nationalities Defense Force, New Mon State Party|NMSP, Mon National Liberation Army|MNLA
REB MMR o: Chin National Front|CNF|Chin National Army, Chinland Defense Force|Chinland Defence Force, CDF Chin, Chin Brotherhood Alliance
REB MMR o: Chinland Council, Arakan Rohingya Salvation Army|ARSA|Arakan Rohingya Salvation Army ARSA, Harakah al-Yaqin
REB MMR o: Rohingya Solidarity Organisation|RSO|Rohingya Solidarity Organization, Arakan Rohingya National Organisation|ARNO
REB MMR o: People's Defence Force|PDF|People's Defense Force|People's Defence Forces|People's Defense Forces|PDFs
REB MMR o: National Democratic Alliance Army|NDAA, Mongla army, All Burma Students' Democratic Front|ABSDF, Communist Party of Burma|CPB
REB MMR o: Mong Tai Army, Shan United Army, God's Army|Gods Army, Vigorous Burmese Student Warriors
REB MMR o: Bamar People's Liberation Army|BPLA|Burma People's Liberation Army, United Nationalities Federal Council|UNFC
REB MMR o: Federal Political Negotiation and Consultative Committee|FPNCC
REB MOZ o: Ahlu Sunnah Wa-Jamo, Renamo Military Junta
REB MRT o: FLAM|African Liberation Forces of Mauritania, Knights of Change
REB MYS o: Kumpulan Mujahidin Malaysia|KMM|Kumpulan Militan Malaysia, Malaysian Mujahideen Group, Al-Ma'unah, Al-Ma'unah sect
REB MYS o: Communist Party of Malaya|Malayan Communist Party, Royal Security Forces of the Sultanate of Sulu, Sulu Royal Army
REB NAM o: Caprivi Liberation Army, United Democratic Party Caprivi, People's Liberation Army of Namibia
REB NER o: Niger Movement for Justice|MNJ|Nigerien Movement for Justice, FLAA|Air and Azawak Liberation Front, Organisation of Armed Resistance|ORA
REB NER o: Patriotic Liberation Front|FPL
REB NGA o: Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|JAS, ISWAP|Islamic State West Africa Province|Islamic State in West Africa Province
REB NGA o: Niger Delta People's Volunteer Force|NDPVF, Niger Delta Vigilante, MASSOB|Movement for the Actualization of the Sovereign State of Biafra
REB NGA o: Egbesu Boys, Lakurawa, Maitatsine, Mahmuda, O'odua People's Congress|OPC
REB NPL o: Communist Party of Nepal (Maoist)|CPN-M, Nepal Maoists|Nepalese Maoists, Madhesi Mukti Tigers, Terai Cobras, Netra Bikram Chand Maoists
REB NPL o: Biplav Maoists
REB OMN o: Dhofar Liberation Front|Popular Front for the Liberation of Oman
REB PAK o: Tehreek-e-Taliban Pakistan|TTP|Tehrik-i-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Tehreek-i-Taliban Pakistan|Tehrik-i-Taliban
REB PAK o: Tehreek-e-Taliban Pakistan|Tehreek-e-Taliban|Tehrik-e-Taliban
REB PAK o: Pakistani Taliban|Pakistan Taliban|Taliban Movement of Pakistan|Pakistan Taliban Movement
REB PAK o: Lashkar-e-Taiba|Lashkar-e-Tayyiba|Lashkar-e-Toiba|Lashkar-i-Taiba|Lashkar-e-Tayyaba|Lashkar-e-Tayba|Lashkar-e-Tayaba|Lashkar-i-Tayyaba
REB PAK o: Lashkar, Jaish-e-Mohammed|JeM|Jaish-e-Mohammad|Jaish-i-Mohammed|Jaish-e-Muhammad|Jaish-i-Mohammad, Jaish
REB PAK o: Jamaat-ud-Dawa|JuD|Jamaat-ud-Dawah|Jamaatud Dawa|Jamaat-ud-Daawa, Jama'at-ud-Da'wah, Falah-i-Insaniat|Falah-e-Insaniat Foundation
REB PAK o: Lashkar-e-Jhangvi|LeJ|Lashkar-i-Jhangvi|Lashkar-e-Jangvi, Lashkar-e-Jhangvi Al-Alami
REB PAK o: Sipah-e-Sahaba|Sipah-e-Sahaba Pakistan|SSP|Sipah-i-Sahaba, Ahle Sunnat Wal Jamaat|Ahle Sunnat Wal Jamat, Millat-e-Islamia
REB PAK o: Sipah-e-Mohammed|Sipah-e-Muhammad|Sipah-i-Mohammad
REB PAK o: Balochistan Liberation Army|BLA|Baloch Liberation Army|Baluch Liberation Army|Baluchistan Liberation Army, Majeed Brigade
REB PAK o: Balochistan Liberation Front|BLF|Baloch Liberation Front, Baloch Republican Army|BRAS|Baloch Raji Ajoi Sangar|Baloch Republican Guards
REB PAK o: United Baloch Army, Baloch Nationalist Army, Lashkar-e-Balochistan
REB PAK o: Harkat-ul-Mujahideen|HuM|Harkatul Mujahideen|Harakat ul-Mujahedin|Harkat-ul-Mujahedeen, Harkat-ul-Ansar
REB PAK o: Jamaat-ul-Ahrar|Jamaat-ul Ahrar|JuA|Jamat-ul-Ahrar, Tehreek-e-Taliban Pakistan Jamaat-ul-Ahrar, Lashkar-e-Islam|Lashkar-i-Islam
REB PAK o: Ansar-ul-Islam, Ansarul Islam Khyber
REB PAK o: Tehreek-e-Nafaz-e-Shariat-e-Mohammadi|TNSM|Tehrik-e-Nifaz-e-Shariat-e-Mohammadi|Tehreek-e-Nafaz-e-Shariat-e-Muhammadi
REB PAK o: Tehreek-e-Nafaz-e-Shariat-e-Mohammadi|Tehrik-i-Nifaz-i-Shariat-Mohammadi, Al-Badr Mujahideen, Jamiat-ul-Mujahideen, Hafiz Gul Bahadur group
REB PAK o: Al-Zulfiqar|al-Zulfikar, Sindhudesh Revolutionary Army, Sindhudesh Liberation Army, United Jihad Council|United Jehad Council
REB PAK o: Muttahida Jihad Council, Tehreek-i-Jihad
REB PHL o: Communist Party of the Philippines|CPP|Philippine Communist Party, CPP-NPA, New People's Army|NPA|New Peoples Army|New People's Army rebels
REB PHL o: National Democratic Front of the Philippines|NDFP|National Democratic Front, Bangsamoro Islamic Armed Forces
REB PHL o: Abu Sayyaf|Abu Sayyaf Group|ASG|Abu Sayaf, Al-Harakat al-Islamiyya
REB PHL o: Bangsamoro Islamic Freedom Fighters|BIFF|Bangsamoro Islamic Freedom Fighters BIFF, Bangsamoro Islamic Freedom Movement, Maute group
REB PHL o: Dawlah Islamiyah|Daulah Islamiyah, Islamic State of Lanao, Rajah Sulaiman Movement|Rajah Solaiman Movement|RSM, Pentagon Gang
REB PHL o: Pentagon Group, Alex Boncayao Brigade|ABB, Revolutionary Proletarian Army, RPA-ABB, Khalifa Islamiyah Mindanao
REB PHL o: Reform the Armed Forces Movement, Young Officers Union, Rebolusyonaryong Alyansang Makabansa, Cordillera People's Liberation Army
REB PHL o: Hukbalahap, Misuari faction, Misuari Renegade Group, Misuari Breakaway Group, Bagong Katipuneros
REB PSE o: Hamas|Hamas movement, Izz ad-Din al-Qassam Brigades|Izz el-Din al-Qassam, Ezzedine al-Qassam Brigades|Ezzedeen al-Qassam Brigades
REB PSE o: Izz el-Deen al-Qassam Brigades, Izzedine al-Qassam|Izzedine al-Qassam Brigades
REB PSE o: Palestinian Islamic Jihad|PIJ|Islamic Jihad|Islamic Jihad Movement in Palestine|Palestine Islamic Jihad|Islamic Jihad Movement
REB PSE o: Palestinian Islamic Jihad|Al-Jihad al-Islami|Islamic Jihad in Palestine, Saraya al-Quds|Saraya al-Quds Brigades, Jerusalem Brigades
REB PSE o: Al-Aqsa Martyrs Brigades|Al Aqsa Martyrs' Brigade, Aqsa Brigades, Popular Resistance Committees|PRC|Popular Resistance Committee
REB PSE o: Salah al-Din Brigades, Nasser Salah al-Din Brigades, Nasser Salahuddin Brigades
REB PSE o: Popular Front for the Liberation of Palestine|PFLP|Abu Ali Mustafa Brigades
REB PSE o: PFLP-GC|Popular Front for the Liberation of Palestine-General Command|PFLP-General Command, Tanzim|Fatah Tanzim
REB PSE o: Abu Nidal Organization|Abu Nidal Organisation|Fatah Revolutionary Council|Abu Nidal group
REB PSE o: Palestine Liberation Front|Palestinian Liberation Front|PLF, Army of Islam, Black September|Black September Organization
REB PSE o: Lions' Den|Lion's Den|Areen al-Usud, Jenin Brigade|Jenin Brigades, Jenin Battalion, Balata Brigade, Tulkarem Brigade|Tulkarm Brigade
REB PSE o: Nablus Brigade, Jaljalat, Jund Ansar Allah, As-Saiqa, Fatah al-Intifada|Fatah Uprising, Abu Shabab militia|Popular Forces of Rafah
REB PSE o: Nukhba|Nukhba force|Nukhba Forces
REB RWA o: Interahamwe, Rwandan Patriotic Army|RPA|Rwandese Patriotic Army, Army for the Liberation of Rwanda|ALIR
REB RWA o: Rwandan Movement for Democratic Change|MRCD, Impuzamugambi, FDLR|Democratic Forces for the Liberation of Rwanda
REB RWA o: Forces Démocratiques de Libération du Rwanda
REB SAU o: Hezbollah al-Hejaz|Saudi Hezbollah|Hizballah al-Hijaz|Hezbollah al-Hijaz
REB SDN o: Sudan Liberation Movement|Sudan Liberation Army|SLM|SLA|SLM/A|SLM-AW|SLA-AW|Sudan Liberation Movement/Army, SLM-MM|SLA-MM|SLA-Minni Minnawi
REB SDN o: Sudan Revolutionary Front|SRF|Sudanese Revolutionary Front, Liberation and Justice Movement|LJM, SPLA-N, Beja Congress
REB SDN o: Sudan Alliance Forces, Anya Nya, Gathering of Sudan Liberation Forces, Tamazuj
REB SEN o: Movement of Democratic Forces of Casamance|MFDC|Movement of Democratic Forces in the Casamance|Casamance Movement of Democratic Forces
REB SLE o: Revolutionary United Front|RUF|Revolutionary United Front of Sierra Leone, Armed Forces Revolutionary Council|AFRC, West Side Boys
REB SOM o: Islamic Courts Union|Union of Islamic Courts|Council of Islamic Courts|ICU|UIC
REB SOM o: Supreme Islamic Courts Council|Somali Supreme Islamic Courts Council, Hizbul Islam|Hizbul Islaam|Hisbul Islam
REB SOM o: Ras Kamboni Brigade|Raskamboni, United Somali Congress|USC, Somali National Alliance|SNA, Somali Salvation Democratic Front|SSDF
REB SOM o: Somali Patriotic Movement|SPM, Rahanwein Resistance Army|RRA, Somali Reconciliation and Restoration Council|SRRC
REB SOM o: Alliance for the Re-liberation of Somalia|ARS, Juba Valley Alliance|JVA, Somali Salvation Alliance
REB SOM o: al-Itihaad al-Islamiya|al-Itihaad al-Islamiyya|Al-Ittihad al-Islamiya|AIAI, Somali Islamic Front
REB SSD o: SPLM-IO|SPLM-in-Opposition|SPLA-IO|SPLM/A-IO|SPLA-in-Opposition|Sudan People's Liberation Movement-in-Opposition
REB SSD o: White Army|Nuer White Army, National Salvation Front|NAS, South Sudan Liberation Army|South Sudan Liberation Movement|SSLA
REB SSD o: South Sudan Defence Forces|SSDF|South Sudan Defense Forces, South Sudan Independence Movement|SSIM
REB SSD o: South Sudan Democratic Movement|Cobra Faction, SPLA-Nasir, Agwelek|Agwelek forces, Kitgwang, South Sudan United Front
REB SYR o: Free Syrian Army|FSA|Syrian Free Army|Free Syrian Army rebels, Supreme Military Command of the Free Syrian Army
REB SYR o: Hayat Tahrir al-Sham|HTS|Hayet Tahrir al-Sham, Organization for the Liberation of the Levant, Jabhat al-Nusra|Jabhet al-Nusra
REB SYR o: al-Nusra Front|Nusra, Jabhat Fateh al-Sham|Jabhat Fatah al-Sham|Jabhat Fath al-Sham|JFS
REB SYR o: Fateh al-Sham Front|Fatah al-Sham Front|Fateh al-Sham, Conquest of Syria Front, Ahrar al-Sham|Ahrar al-Sham brigade, Harakat Ahrar al-Sham
REB SYR o: Islamic Movement of the Free Men of the Levant, Jaish al-Islam|Jaysh al-Islam|Jeish al-Islam, Army of Islam|Islam Army, Liwa al-Islam
REB SYR o: Syrian Democratic Forces|SDF|Syria Democratic Forces|Syrian Democratic Force, YPG|YPG militia, Kurdish People's Protection Units
REB SYR o: People's Defense Units|People's Defence Units, Popular Protection Units, Kurdish YPG|Kurdish YPG militia, Kurdish Popular Protection Units
REB SYR o: YPJ|Women's Protection Units|Women's Protection Unit, Syrian National Army|SNA|Syria National Army|Turkish-backed Syrian National Army
REB SYR o: National Front for Liberation, Syrian Islamic Front|Syrian Islamic Liberation Front|Syria Islamic Front
REB SYR o: Jaish al-Fatah|Jaysh al-Fatah|Jaish al-Fateh|Jaish al-Fath, Army of Conquest|Conquest Army|Army of Conquest coalition, Fatah Army
REB SYR o: Faylaq al-Rahman|Failaq al-Rahman, Al-Rahman Legion, al-Rahman Corps
REB SYR o: Nour al-Din al-Zenki|Nour al-Din al-Zinki|Nour al-Din al-Zinki Movement, Nureddin al-Zinki, Harakat Nour al-Din al-Zenki, Nureddin Zengi
REB SYR o: Hazm Movement|Hazzm Movement|Hazzm, Harakat Hazm, Syria Revolutionaries Front|Syrian Revolutionaries Front|Syrian Revolutionary Front|SRF
REB SYR o: Syrian Southern Front, Liwa al-Tawhid|Liwa al-Tawheed, Tawhid Brigade, Sultan Murad Division, Sultan Murad Brigade, Hamza Division
REB SYR o: Hamza Brigade, Suqour al-Sham|Suqur al-Sham|Suqour al-Sham Brigade|Falcons of Syria
REB SYR o: Farouq Brigades|Farouq Brigade|Farouk Brigade|Farouk Brigades, Farouq Battalion, Mujahideen Army|Army of Mujahideen|Army of Mujahedeen
REB SYR o: Jaish al-Mujahideen|Jaish al-Mujahedeen, Levant Front, Levant Front rebel group, Jabha Shamiya|Jabhat al-Shamiya, Shamiya Front
REB SYR o: Hurras al-Din|Huras al-Din|Horas al-Din, Guardians of Religion, Hurras al-Deen, Jund al-Aqsa|Jund al-Aqsa group
REB SYR o: Jaish al-Nasr|Jaysh al-Nasr, Jaish al-Izza|Jaysh al-Izza|Jaysh al-Izzah, Jaish al-Ezzah
REB SYR o: Yarmouk Martyrs Brigade|Yarmouk Martyrs|Martyrs of Yarmouk, Jaish Khalid ibn al-Waleed, Khalid ibn al-Walid Army|Khaled Bin Al-Waleed Army
REB SYR o: Ahrar al-Sharqiya|Ahrar al-Sharqiyah|Ahrar al-Sharqiya group, New Syrian Army, Revolutionary Commando Army
REB SYR o: Maghaweir al-Thowra|Maghawir al-Thawra|Maghaweir al-Thawra, Khorasan group, Men of Dignity|Men of Dignity movement|Rijal al-Karama
REB SYR o: National Guard Suwayda|Sweida National Guard, Northern Storm Brigade|Northern Storm|Asifat al-Shamal, Ghuraba al-Sham
REB SYR o: Liwa Thuwar al-Raqqa|Jaish al-Thuwar|Jaysh al-Thuwar|Army of Revolutionaries, Sutoro|Syriac Military Council, Manbij Military Council
REB SYR o: Deir Ezzor Military Council|Deir al-Zor Military Council|Deir el-Zour Military Council, Saraya Ansar al-Sunna, Ansar al-Tawhid
REB TCD o: Front for Change and Concord in Chad|Front pour l'alternance et la concorde au Tchad, United Front for Democratic Change|FUC|FUCD
REB TCD o: Union of Forces for Democracy and Development|UFDD, Rally of Forces for Change|RFC, Movement for Democracy and Justice in Chad|MDJT
REB TCD o: Union of Resistance Forces|UFR, Military Command Council for the Salvation of the Republic|CCMSR, FROLINAT
REB TCD o: Armed Forces for a Federal Republic, Platform for Change Unity and Democracy|SCUD, MDD
REB THA o: Barisan Revolusi Nasional|BRN|BRN-C|BRN-Coordinate|Barisan Revolusi Nasional-Coordinate, Barisan Revolusi Nasional Melayu Patani
REB THA o: Patani United Liberation Organisation|PULO|Pattani United Liberation Organization|Pattani United Liberation Organisation
REB THA o: Patani United Liberation Organisation|Patani United Liberation Organization, Gerakan Mujahideen Islam Patani, Mara Patani
REB THA o: Majlis Syura Patani, Communist Party of Thailand
REB TLS o: Falintil, Colimau 2000
REB TUN o: Ansar al-Sharia in Tunisia, Okba Ibn Nafaa Brigade|Okba Ibn Nafaa|Oqba Ibn Nafaa, Uqba Ibn Nafi Brigade, Tunisian Combat Group
REB TUR o: Kurdistan Workers' Party|Kurdish Workers' Party, Kongra-Gel Kadek|KADEK, Kurdistan Democratic Communities Union
REB TUR o: outlawed Kurdistan Workers' Party
REB TUR o: Revolutionary People's Liberation Party-Front|Revolutionary People's Liberation Party|Revolutionary People's Liberation Army-Front
REB TUR o: Revolutionary People's Liberation Party-Front|Revolutionary People's Liberation Front
REB TUR o: Kurdistan Freedom Falcons|Freedom Falcons of Kurdistan, TAK|Teyrenbazen Azadiya Kurdistan, TAK Kurdistan Freedom Falcons
REB TUR o: Great Eastern Islamic Raiders' Front|Islamic Great Eastern Raiders' Front, Turkish Hezbollah|Kurdish Hezbollah|Turkish Hizbullah
REB TUR o: TIKKO|TKP/ML
REB TZA o: Uamsho
REB UGA o: Lord's Resistance Army|LRA|Lords Resistance Army, West Nile Bank Front|WNBF, Uganda National Rescue Front|UNRF
REB UGA o: National Resistance Army|NRA, Holy Spirit Movement, People's Redemption Army, Uganda People's Army|UPA
REB YEM o: Houthis|Houthi movement|Huthi|Huthis|Houthi rebels|Al-Houthi group|Houthi militia
REB YEM o: Ansar Allah|Ansar Allah movement|Ansarullah|Ansar Allah group, Believing Youth, Shabab al-Mumin
REB YEM o: Al-Qaeda in the Arabian Peninsula|AQAP|Al-Qaida in the Arabian Peninsula, al-Qaeda in Yemen
REB YEM o: Aden-Abyan Islamic Army|Islamic Army of Aden-Abyan|Aden-Abyan Army|Abyan-Aden Islamic Army, Yemeni Islamic Jihad, Abu al-Abbas Brigade
REB ZAF o: Umkhonto we Sizwe|MK, Azanian People's Liberation Army|APLA, Afrikaner Resistance Movement|Afrikaner Weerstandsbeweging|AWB, Boeremag
REB ZAF o: Pagad
REB ZWE o: ZANLA, ZIPRA
CRM CHN o: Sun Yee On, 14K triad, 14K
CRM GMB o: Junglers
CRM JPN o: Yakuza, Yamaguchi-gumi, Sumiyoshi-kai, Inagawa-kai, Kudo-kai
CRM KEN o: Mungiki
CRM LSO o: Terene, Famo gangs
CRM NGA o: Yan Bindiga, Black Axe
CRM PHL o: Kuratong Baleleng, Akyat-Bahay
CRM TUR o: Bozkurt
CRM TWN o: Bamboo Union, United Bamboo Gang, United Bamboo, Four Seas Gang
CRM ZAF o: Americans gang, Hard Livings
JUD BEN o: Constitutional Court of Benin|Cour constitutionnelle du Bénin, CRIET
JUD BGD o: International Crimes Tribunal|Bangladesh International Crimes Tribunal
JUD CAF o: Special Criminal Court|Special Criminal Court in the Central African Republic
JUD CHN o: Supreme People's Court, Supreme People's Procuratorate|Supreme People's Procuratorate of China, Beijing No 1 Intermediate People's Court
JUD CHN o: Beijing Number One Intermediate Court
JUD CIV o: Constitutional Council of Ivory Coast|Ivorian Constitutional Council
JUD CMR o: Constitutional Council of Cameroon
JUD EGY o: Supreme Constitutional Court|Supreme Constitutional Court of Egypt|SCC, Supreme State Security Court, Judges Club|Judges Club of Egypt
JUD EGY o: Supreme Judiciary Council, Supreme State Security Prosecution
JUD GAB o: Constitutional Court of Gabon|Gabonese Constitutional Court
JUD HKG o: Court of Final Appeal, Hong Kong's Court of Final Appeal
JUD IDN o: Constitutional Court of Indonesia, Mahkamah Konstitusi, Mahkamah Agung
JUD IND o: Allahabad High Court, Delhi High Court, Bombay High Court, Madras High Court, Calcutta High Court, Karnataka High Court, Gujarat High Court
JUD IND o: Kerala High Court, Punjab and Haryana High Court, Patna High Court, Gauhati High Court, Rajasthan High Court, Madhya Pradesh High Court
JUD IND o: Orissa High Court, Telangana High Court, Andhra Pradesh High Court, Jharkhand High Court, National Green Tribunal|NGT, Liberhan Commission
JUD IND o: Nanavati Commission, Srikrishna Commission, Bar Council of India
JUD IRN o: Guardian Council|Council of Guardians|Guardians Council|Guardian Council of the Constitution
JUD IRN o: Special Court for the Clergy|Special Court of the Clergy|Special Clerical Court, Islamic Revolutionary Court|Revolutionary Court Tehran
JUD IRQ o: Supreme Judicial Council|Supreme Judicial Council of Iraq|Iraqi Supreme Judicial Council, Higher Judicial Council|High Judicial Council
JUD IRQ o: Iraqi High Tribunal, Iraqi Special Tribunal, Supreme Iraqi Criminal Tribunal|Iraqi Supreme Criminal Tribunal, Iraqi High Criminal Court
JUD IRQ o: Federal Supreme Court|Federal Supreme Court of Iraq|Iraqi Federal Supreme Court, Central Criminal Court of Iraq
JUD JOR o: State Security Court of Jordan|Jordanian State Security Court
JUD JPN o: Tokyo District Court, Tokyo High Court, Supreme Court of Japan|Japanese Supreme Court, Osaka High Court, Osaka District Court
JUD JPN o: Fukuoka High Court, Tokyo District Public Prosecutors Office|Tokyo Public Prosecutors Office, Tokyo prosecutors
JUD KEN o: Milimani law courts, Supreme Court of Kenya|Kenyan Supreme Court
JUD KHM o: Extraordinary Chambers in the Courts of Cambodia|ECCC, Khmer Rouge tribunal, Phnom Penh Municipal Court
JUD KOR o: Constitutional Court of Korea|Korean Constitutional Court, South Korea's Constitutional Court|South Korean Constitutional Court
JUD KOR o: Seoul Central District Court, Seoul District Court, Seoul High Court, Seoul Western District Court, Seoul Administrative Court
JUD KOR o: Supreme Prosecutors' Office, Seoul Central District Prosecutors' Office, Seoul District Prosecutor's Office
JUD LBN o: Lebanese Constitutional Council, Lebanese Supreme Judicial Council
JUD LBR o: War and Economic Crimes Court for Liberia
JUD MDG o: High Constitutional Court of Madagascar
JUD MOZ o: Constitutional Council of Mozambique, Administrative Tribunal of Mozambique
JUD MYS o: Federal Court of Malaysia|Malaysian Federal Court, Attorney-General's Chambers
JUD PAK o: Federal Shariat Court|Federal Sharia Court, Lahore High Court, Sindh High Court, Peshawar High Court, Islamabad High Court
JUD PAK o: Balochistan High Court, Supreme Judicial Council of Pakistan, Federal Constitutional Court of Pakistan, Judicial Commission of Pakistan
JUD PAK o: accountability court Islamabad
JUD PHL o: Sandiganbayan, Tanodbayan, Integrated Bar of the Philippines, Manila Regional Trial Court, Makati Regional Trial Court
JUD PHL o: Public Attorney's Office
JUD RWA o: Gacaca|Gacaca courts
JUD SAU o: Specialized Criminal Court|Specialised Criminal Court|Saudi Specialized Criminal Court, Specialized Criminal Court in Riyadh
JUD SAU o: Supreme Judicial Council of Saudi Arabia
JUD SEN o: Constitutional Council of Senegal, Extraordinary African Chambers
JUD THA o: Constitutional Court of Thailand|Thai Constitutional Court|Thailand's Constitutional Court, Ratchadapisek Criminal Court
JUD THA o: Bangkok Criminal Court
JUD TUN o: Supreme Judicial Council of Tunisia
JUD TUR o: Turkish Constitutional Court|Constitutional Court of Turkey|Turkey's Constitutional Court, High Council of Judges and Prosecutors
JUD TUR o: Council of Judges and Prosecutors, Ankara State Security Court
JUD TWN o: Judicial Yuan
JUD ZAF o: Constitutional Court of South Africa, National Prosecuting Authority|NPA, Constitutional Hill, Supreme Court of Appeal|SCA
JUD ZAF o: Judicial Service Commission of South Africa, Pretoria High Court, Western Cape High Court
JRN AFG m: Afghan Islamic Press|AIP, Bakhtar News Agency, Ariana TV|Ariana News|Ariana Television, Khaama Press|Khaama
JRN AFG m: Radio Television Afghanistan|RTA, Radio Kabul, Voice of Shariat|Voice of Sharia|Radio Voice of Shariat, Radio Shariat, 8am|8AM Media
JRN AFG m: Hasht-e Subh, Zan Times, 1TV, Amu TV, Afghanistan International, Moby Group, Shamshad TV, Etilaatroz, Killid, Begum TV|Radio Begum
JRN AGO m: Radio Ecclesia, TPA, Rádio Nacional de Angola|Angolan National Radio, Folha 8, Semanário Angolense, Radio Despertar
JRN ARE m: WAM news agency|state news agency WAM|Emirates News Agency WAM, UAE state news agency WAM, The National Abu Dhabi
JRN ARE m: Al-Ittihad|Al-Ittihad newspaper, Al-Bayan|Al-Bayan newspaper, Al Khaleej, Abu Dhabi TV|Abu Dhabi Television|Dubai TV|Dubai Television
JRN ARE m: al-Arabiya|Al-Arabiya TV|Al Arabiya television, Al Ain News, Erem News, 7DAYS
JRN BDI m: African Public Radio|RPA|Radio Publique Africaine, Radio Isanganiro, Bonesha FM, Burundi National Radio and Television|RTNB, Net Press
JRN BDI m: Studio Ijambo, Radio Renaissance, Burundi Press Agency|ABP
JRN BEN m: Benin Press Agency|Agence Bénin Presse, ORTB, Le Matinal
JRN BFA m: L'Observateur Paalga, Burkina Information Agency|AIB, Omega FM, Le Pays
JRN BGD m: The Prothom Alo|Daily Prothom Alo, Bangladesh Sangbad Sangstha, BSS news agency, United News of Bangladesh|UNB, Ittefaq|Daily Ittefaq
JRN BGD m: Janakantha|Daily Janakantha, Jugantor|Daily Jugantor, Amar Desh|Daily Amar Desh, Bangladesh Observer, New Age Dhaka, Inqilab|Daily Inqilab
JRN BGD m: Daily Sangram|Sangram, Kaler Kantho, Bangladesh Television, BTV, Somoy TV|Somoy Television, Ekushey TV|Ekushey Television
JRN BGD m: Diganta TV|Diganta Television, Bhorer Kagoj, Manab Zamin, Samakal, Jamuna TV|Jamuna Television, ATN Bangla, Channel i
JRN BGD m: The Business Standard Dhaka, Netra News, Weekly Blitz
JRN BHR m: Bahrain News Agency|BNA, Al-Wasat, Gulf Daily News, Al-Ayam, Akhbar al-Khaleej, Bahrain Mirror, LuaLua TV
JRN BRN m: Borneo Bulletin, RTB
JRN BTN m: Kuensel, Bhutan Broadcasting Service|BBS
JRN BWA m: Mmegi, Botswana Guardian, Botswana Gazette
JRN CAF m: Radio Ndeke Luka|Ndeke Luka, Radio Centrafrique, Corbeau News
JRN CHN m: Xinhua news agency|Xinhua news|Xinhua state news agency, New China News Agency, official Xinhua News Agency, Beijing News, Southern Weekly
JRN CHN m: Southern Weekend, Nanfang Zhoumo, Southern Metropolis Daily, Beijing Youth Daily, China Youth Daily, Guangming Daily, Liberation Army Daily
JRN CHN m: People's Liberation Army Daily, China Economic Times, Economic Daily, Economic Information Daily, 21st Century Business Herald
JRN CHN m: Beijing Evening News, Legal Daily, China Business News, Sixth Tone, Pengpai, China Radio International, China National Radio
JRN CHN m: Phoenix Television, Phoenix Satellite Television, People's Daily Online|People's Daily newspaper, Qiushi, Seeking Truth magazine
JRN CHN m: Shanghai Daily, Caijing, Yicai, Beijing Daily, Study Times, China Global Television Network, Outlook Weekly, Liaowang, World Journal
JRN CHN m: Xinmin Evening News, Wenhui Daily, Liberation Daily, Tibet Daily, Xinjiang Daily, Beijing Review, Guancha, China Digital Times
JRN CHN m: Yanhuang Chunqiu, China Newsweek, Global Times newspaper, Huanqiu, Shenzhen Special Zone Daily, Hainan Daily
JRN CIV m: Notre Voie, Le Patriote, Ivorian Press Agency|AIP|Agence Ivoirienne de Presse, Soir Info, L'Inter, Nord-Sud
JRN CMR m: Le Jour Cameroun, Equinoxe TV, Mimi Mefo Info, Cameroon Radio Television, Journal du Cameroun
JRN COD m: Le Potentiel, Congolese Press Agency|ACP|Agence Congolaise de Presse, RTNC, Le Phare, 7sur7.cd|7sur7, La Prospérité, Desk Eco
JRN COG m: Les Dépêches de Brazzaville|ADIAC, Congolese Information Agency|ACI, La Semaine Africaine
JRN COM m: Al-Watwan, HZK-Presse, La Gazette des Comores
JRN CPV m: Inforpress, A Semana, Expresso das Ilhas
JRN DJI m: Djibouti Information Agency|ADI, La Voix de Djibouti, Radio Television of Djibouti|RTD
JRN DZA m: APS|Algérie Presse Service, El Khabar, Liberté, El Moudjahid, Le Matin d'Algérie, Echorouk|Echourouk|Echorouk El Youmi|Ech-Chourouk
JRN DZA m: Le Quotidien d'Oran, L'Expression, Le Soir d'Algérie, TSA|Tout sur l'Algérie, Ennahar TV, Casbah Tribune, Radio M, Maghreb Emergent
JRN DZA m: L'Authentique, ENTV, Interlignes, Le Jeune Indépendant
JRN EGY m: Al-Gomhuria|Al-Gumhuriya|El-Gomhoreya, Akhbar el-Yom|Akhbar al-Youm, Al-Shorouk, Youm7|Al-Youm al-Sabea|Al-Yawm al-Sabi, Nile TV|Nile News
JRN EGY m: Egypt Independent|Almasry Alyoum, Al-Ahram Weekly, Rose al-Youssef|Rose al-Yusuf, ONTV, Cairo Times, Egyptian Gazette, Al-Shaab newspaper
JRN EGY m: Al-Qahera News|Al-Qahera, Al-Osboa|Al-Osbou, Egypt Today, Dream TV, Al-Mehwar|Mehwar TV, Sada el-Balad, Al-Manassa
JRN EGY m: Voice of the Arabs|Sawt al-Arab
JRN ERI m: Eri-TV, Shabait, Radio Erena, Dimtsi Hafash, Haddas Ertra, Setit, Erinews
JRN ESH m: Sahara Press Service|SPS
JRN ETH m: Ethiopian Broadcasting Corporation|EBC|ETV|Ethiopian Television, Ethiopian Satellite Television|ESAT, Oromia Media Network|OMN, Walta
JRN ETH m: Addis Fortune, Ethiopia Insider, Borkena, Addis Zemen, Tigrai TV, Zehabesha|The Habesha
JRN GAB m: L'Union Libreville, Gabon Review, Gabonese Press Agency|AGP, Info241, Gabon Media Time
JRN GHA m: Ghanaian Times, Ghana Broadcasting Corporation|GBC, MyJoyOnline, Daily Guide, Peace FM, The Ghanaian Chronicle
JRN GIN m: Radio Télévision Guinéenne, Radio Espace, Le Lynx, Mediaguinee, Guineematin
JRN GMB m: Kerr Fatou, Gambia Radio and Television Services|GRTS
JRN GNQ m: TVGE, Diario Rombe, RTV Asonga
JRN HKG m: The South China Morning Post|South China Morning Post newspaper, Next Digital, Next Media, Stand News, Hong Kong Economic Journal
JRN HKG m: Hong Kong Economic Times, Sing Tao Daily|Sing Tao, Sing Tao Jih Pao, Ta Kung Pao, Wen Wei Po, Oriental Daily|Oriental Daily News
JRN HKG m: Hong Kong Standard, Hong Kong Free Press|HKFP, TVB, Television Broadcasts, Asia Television, Far Eastern Economic Review, HK01
JRN HKG m: InMediaHK|InMedia, Asia Times|Asia Times Online, Citizen News, Ming Pao Daily|Ming Pao Daily News, Asiaweek, i-Cable
JRN HKG m: Initium Media|The Initium, Cheng Ming, Chengming magazine
JRN IDN m: Antara news agency|Antara News, Jawa Pos, Media Indonesia, Republika, Suara Pembaruan, RCTI, SCTV, Sinar Harapan, The Jakarta Globe, TVRI
JRN IDN m: Tempo magazine, Koran Tempo, Detik.com, TVOne, El Shinta|El Shinta radio, Elshinta, Kompas TV, Kompas.com, Bisnis Indonesia, Rakyat Merdeka
JRN IDN m: Gatra, Merdeka newspaper, Liputan 6, Okezone, Tribunnews, Jubi, Tabloid Jubi, Narasi, Radio Republik Indonesia|RRI, CNN Indonesia
JRN IDN m: Indonesian Observer, Jakarta Shimbun, Viva.co.id
JRN IND m: The Indian Express|Indian Express newspaper, Deccan Herald, Deccan Chronicle, Telegraph Kolkata, The Statesman, The Asian Age, Mid-Day
JRN IND m: Economic Times, Business Standard, Business Line, Hindu BusinessLine, Livemint, India Today, Frontline magazine, Outlook magazine, Tehelka
JRN IND m: The Caravan|Caravan magazine, The Wire news, Scroll.in, ThePrint, The Quint, Alt News, NewsClick, Newslaundry, Rediff, Rediff.com
JRN IND m: Firstpost, Swarajya, OpIndia, The News Minute, Organiser weekly, Boom Live, Maktoob Media, Zee News|Zee TV, Aaj Tak, CNN-IBN, CNN-News18
JRN IND m: News18|NewsX, Times Now, Republic TV, Headlines Today, India TV, ABP News, Asianet, MediaOne, Puthiya Thalaimurai, Kairali TV, Jaya TV
JRN IND m: Eenadu, ETV Bharat, Sakshi newspaper, Dainik Jagran, Dainik Bhaskar, Amar Ujala, Malayala Manorama, Mathrubhumi, Anandabazar Patrika
JRN IND m: Navbharat Times, Saamana|Saamna, Loksatta, Lokmat, Rajasthan Patrika, Gujarat Samachar, Dinamalar, Daily Thanthi, Ganashakti, Deshabhimani
JRN IND m: United News of India, UNI news agency, Prasar Bharati, Doordarshan television, DD News, Akashvani, Asian News International ANI
JRN IND m: Press Trust of India PTI, Greater Kashmir, Kashmir Times, Kashmir Observer, Rising Kashmir, Daily Excelsior, Kashmir Walla
JRN IND m: Imphal Free Press, Assam Tribune, Sangai Express, Sentinel Assam, Shillong Times, Nagaland Post, Phayul, Tibet Post, Voice of Tibet
JRN IND m: Tibet Express
JRN IRN m: Shargh|Sharq|Shargh newspaper|Shargh Daily, Ettela'at|Etela'at|Ettelaat International
JRN IRN m: Jomhuri-ye Eslami|Jomhuri Eslami|Jomhouri Eslami|Jomhuri-e Eslami, Resalat|Resalat daily, Hamshahri|Hamshahri newspaper, Tehran Times
JRN IRN m: Iran Daily, Iran News, Al-Alam|al-Alam TV, Etemad-e Melli newspaper, Donya-e Eqtesad|Donya-ye Eqtesad|Financial Tribune, Jam-e Jam
JRN IRN m: Javan|Javan newspaper, Vatan-e Emrooz|Vatan-e Emrouz, Mardom Salari, Neshat, Jameah|Jame'eh, Tous newspaper|Tous, Khordad|Khordad newspaper
JRN IRN m: Sobh-e Emrooz|Sobh-e Emrouz, Norooz|Nowruz newspaper, Salam newspaper|Salam daily, Aftab-e Yazd
JRN IRN m: Iranian Students News Agency|Iranian Student News Agency
JRN IRN m: ILNA|Iranian Labour News Agency|Iranian Labor News Agency|Iranian Labour News Agency ILNA, Mizan|Mizan News Agency|Mizan Online
JRN IRN m: Student News Network|SNN, Mashregh|Mashregh News|Mashreq News, Tabnak|Baztab, Khabar Online, Young Journalists Club|YJC, Raja News
JRN IRN m: Entekhab|Entekhab News, Asr-e Iran|Asr Iran, Islamic Republic of Iran Broadcasting|IRINN|Iranian state television|Iranian state TV
JRN IRN m: Seda va Sima, Sahar TV, HispanTV, Ham-Mihan, Sazandegi, Arman|Arman-e Melli, Ebtekar, Kalameh|Kaleme|Kalame, Sahamnews, Jaras, Rooz Online
JRN IRN m: Fararu, Rouydad24, Iran Front Page, SHANA, Defa Press, Qods daily, Siasat-e Rooz|Siyasat-e Ruz, Khorasan newspaper, Abrar
JRN IRQ m: Al-Zaman|Azzaman|Al-Zaman newspaper, Aswat al-Iraq|Voices of Iraq|Aswat al-Iraq news agency, Rudaw|Rudaw Media Network, Kurdistan 24
JRN IRQ m: Shafaq News|Shafaq, Al-Mada, Al-Sabah, Babil|Babel newspaper, al-Thawra, al-Jumhuriyah, Al-Sharqiya|Al Sharqiya TV, Baghdad TV, Niqash
JRN IRQ m: Al-Hawza newspaper, Al-Mutamar, Iraqi Media Network|IMN|Iraq Media Network, Al-Iraqia|Iraqiya TV|Iraqiya state television
JRN IRQ m: Iraqi National News Agency|NINA|National Iraqi News Agency, Kurdsat, Al-Ghad Press, Al-Forat|Al-Furat TV|Al-Furat
JRN IRQ m: Al-Baghdadia|Baghdadiya TV|Al-Baghdadiya|Baghdadia TV, Hawlati, Lvin magazine, PUKmedia, Awene, Baghdad Today, Dijlah TV|Dijla TV
JRN IRQ m: Sabereen News|Sabereen, NRT|NRT TV, Al-Ahad TV, Al-Qadisiya, INA news agency, Peyamner
JRN ISR m: Kol Yisrael|Voice of Israel|Israel Broadcasting Authority|IBA, Kan|Kan News, Kan public broadcaster
JRN ISR m: Israeli Public Broadcasting Corporation, Channel 2|Channel Two|Israeli Channel 2|Channel 2 TV, Channel 10|Channel Ten|Channel 10 TV
JRN ISR m: Channel 13|Channel 13 News, Galei Tzahal|Galey Tzahal, Galatz, Israeli Army Radio, Arutz Sheva|Arutz 7|Israel National News
JRN ISR m: Jerusalem Report, Globes|Globes newspaper, Walla|Walla News, Davar, Hadashot, Makor Rishon, Debka|DEBKAfile, +972 Magazine|+972|Local Call
JRN ISR m: The Marker|TheMarker, Calcalist, Israel Defense magazine, Yedioth Aharonoth|Yediot Ahronot|Yediot Achronot|Yedioth Ahronot|Yedioth Aharonot
JRN ISR m: Yedioth|Yediot, Ma'ariv|Maariv newspaper, The Times of Israel|ToI, Ha'aretz|Haaretz newspaper, Kol Ha'ir, Ha'ayin Hashvi'it|Seventh Eye
JRN ISR m: i24NEWS, Hamodia, Yated Ne'eman, Mako, Zman Yisrael, Kikar HaShabbat|Kikar Hashabat
JRN JOR m: Petra News Agency|Jordan News Agency|Petra agency, Al-Rai, Al-Ghad|Al-Ghad newspaper, Ad-Dustour|Addustour, Ammon News, Roya News|Roya TV
JRN JOR m: Al-Arab al-Yawm, Shihan, Ro'ya, 7iber, Al-Mamlaka TV|Al Mamlaka
JRN JPN m: Kyodo news|Kyodo news agency, Jiji news agency|Jiji Press news agency, Yomiuri newspaper|Yomiuri daily|Daily Yomiuri
JRN JPN m: Yomiuri Shinbun|Yomiuri Shimbun newspaper, Asahi newspaper, Asahi Shinbun|Asahi Shimbun newspaper, Asahi Evening News
JRN JPN m: Mainichi newspaper|Mainichi Daily News, Mainichi Shinbun|Mainichi Shimbun newspaper, Nikkei newspaper, Nihon Keizai, Nikkei Asian Review
JRN JPN m: Nihon Keizai Shinbun, Nikkei business daily, Sankei newspaper, Sankei Shinbun, Tokyo Shimbun|Tokyo Shinbun, Chunichi Shimbun
JRN JPN m: TBS television, Tokyo Broadcasting System, TV Asahi|Asahi TV|Asahi Television, Fuji TV|Fuji Television|Fuji Television Network, FNN
JRN JPN m: Nippon TV|Nippon Television|Nippon News Network|NNN, TV Tokyo, Okinawa Times, Ryukyu Shimpo, Shukan Bunshun, Bunshun, Weekly Bunshun
JRN JPN m: Shukan Shincho, Shukan Gendai, Akahata, Shimbun Akahata, NHK television, NHK World, Japan Broadcasting Corporation, Nippon Hoso Kyokai
JRN JPN m: public broadcaster NHK, Hokkaido Shimbun, Nishinippon Shimbun, Kahoku Shimpo, Chugoku Shimbun, Kobe Shimbun
JRN JPN m: The Japan Times|Japan Times newspaper, Japan Today, Japan News, Nikkan Gendai, Nikkan Sports, Bungei Shunju, AERA magazine
JRN JPN m: The Diplomat Tokyo, Toyo Keizai
JRN KEN m: Kenya Television Network|KTN, Kenya Times, Kenya News Agency, Standard Group, East African Standard, Kass FM, Kameme FM, Taifa Leo, Tuko
JRN KHM m: Agence Kampuchea Presse|AKP, CamboJA News|CamboJA, Koh Santepheap, The Cambodia Daily|Cambodia Daily newspaper, Beehive Radio, Bayon TV
JRN KHM m: The Phnom Penh Post|Phnom Penh Post newspaper
JRN KOR m: Yonhap news agency|Yonhap News, South Korea's Yonhap news agency|South Korean news agency Yonhap, Chosun Ilbo newspaper, TV Chosun
JRN KOR m: JoongAng Daily|Korea JoongAng Daily, JTBC, Donga Ilbo|Dong-A Ilbo newspaper, Hankook Ilbo|Hankuk Ilbo, Hankyoreh newspaper
JRN KOR m: Hankyoreh Shinmun, Kyunghyang Shinmun|Kyunghyang Sinmun, Kyunghyang Daily, Munhwa Ilbo, Seoul Shinmun, Segye Ilbo, Segye Times
JRN KOR m: Maeil Business Newspaper, Korea Economic Daily, Munhwa Broadcasting Corporation, KBS television|KBS TV, Korean Broadcasting System
JRN KOR m: YTN|YTN television, Arirang|Arirang TV, Seoul Broadcasting System, OhmyNews, Newsis|Newsis news agency|News1|News1 Korea, Pressian
JRN KOR m: Naeil News, Sisa Journal, Newstapa, MBN, Free North Korea Radio, Rimjin-gang, NK Daily
JRN KWT m: Al-Rai al-Aam, al-Qabas|Al-Qabas newspaper, Kuwait Times, Arab Times, Al-Anba, Al-Jarida, Al-Seyassah|Al-Siyassah|Al-Siyasa
JRN LAO m: Vientiane Times, KPL|Khaosan Pathet Lao, Lao News Agency, Pasaxon
JRN LBN m: As-Safir|As Safir, al-Nahar|An Nahar, Future TV|Future Television|Future News, MTV Lebanese|Murr TV, NBN|NBN TV, OTV
JRN LBN m: Voice of Lebanon|Voice of Lebanon radio, Al-Jadeed|Al-Jadeed TV, Al-Mustaqbal newspaper, The Daily Star Beirut
JRN LBN m: NOW Lebanon|NOW Lebanon news, Al-Joumhouria, LBC|LBC TV|Lebanese Broadcasting Corporation|LBCI television, Naharnet, Ad-Diyar|Addiyar
JRN LBN m: Al-Liwaa|Al-Liwa, Al-Nour radio, Tele Liban, Ya Libnan, Megaphone news, Al-Modon|Almodon, Lebanon24|Lebanon Debate
JRN LBN m: Lebanese National News Agency|Lebanon's National News Agency, Nida al-Watan|Nidaa al-Watan, Daraj|Daraj Media, al-Mayadeen|Al Mayadeen TV
JRN LBR m: Liberia News Agency|LINA, Star Radio
JRN LBY m: Libya Herald, Al-Jamahiriya TV|Jamahiriya News Agency|Libyan News Agency, Libya al-Ahrar|Libya Al Ahrar TV, Al-Nabaa|Nabaa TV
JRN LBY m: Libya 218|218 News|218TV, Al-Wasat|al-Wasat newspaper, Libya Update, Oea newspaper, Libya Review, Al-Marsad
JRN LKA m: Sunday Leader, Lankadeepa, Divaina, Virakesari, Uthayan, Thinakkural, Associated Newspapers of Ceylon, TamilNet, Tamil Guardian
JRN LKA m: Colombo Page, Lanka e News, Lanka News Web, Sirasa TV|Sirasa, Swarnavahini, Hiru News|Hiru TV, Rupavahini, Sri Lanka Rupavahini Corporation
JRN LKA m: Newsfirst, News 1st, Economynext, Groundviews, Ravaya, Ceylon Today, Sri Lanka Broadcasting Corporation, Sri Lanka Guardian
JRN LKA m: Sri Lanka Mirror, Colombo Telegraph, Colombo Gazette, Voice of Tigers, Lankapuvath, Derana TV|TV Derana
JRN LSO m: Lesotho Times
JRN MAR m: Maghreb Arab Press|Maghreb Arabe Presse|Maghreb Arabe Press, MAP news agency|Moroccan state news agency MAP, TelQuel
JRN MAR m: Le Journal Hebdomadaire, Al-Massae|Al-Massa'a, Akhbar Al Yaoum, L'Economiste, 2M|2M TV|2M television, Medi1|Medi1 TV
JRN MAR m: Al Ittihad Al Ichtiraki, Le Matin du Sahara, Aujourd'hui le Maroc, Assabah|Assabah newspaper, Nichane, Demain Magazine, Lakome|Lakome2
JRN MAR m: Yabiladi, Al Alam, Medias24, Morocco World News
JRN MDG m: Madagascar Tribune|La Tribune de Madagascar, Viva radio, Gazetiko
JRN MDV m: Minivan News, Maldives Independent, Haveeru|Haveeru Daily, Miadhu, Mihaaru, Raajje TV|Rajje TV, Adhadhu, Dhauru
JRN MLI m: Malijet, Joliba TV, Malian Press Agency|AMAP
JRN MMR m: New Light of Myanmar, Global New Light of Myanmar newspaper, Myanmar Times, Eleven Media|Eleven Media Group, 7Day News|7Day Daily
JRN MMR m: Kachin News Group, Shan Herald Agency for News|Shan Herald, Narinjara, Kantarawaddy Times, Khit Thit|Khit Thit Media, Myawaddy TV|Myawaddy
JRN MMR m: BNI Multimedia, Burma News International, Kyemon, Myanma Alin, Karen Information Center, Kaladan Press Network, Rohingya News Agency
JRN MMR m: DVB TV, Mizzima News, Development Media Group, Chindwin News Agency, Dawei Watch, Than Lwin Times, Kamayut Media, Popular News Journal
JRN MMR m: Ayeyarwaddy Times, Red News Agency, Karenni Military Information Center, Myanmar Radio and Television, Myanmar state television MRTV
JRN MNG m: Mongol Messenger, Mongolian National Broadcaster, UB Post, Eagle TV, MONTSAME|Montsame news agency, Unuudur, Zuunii Medee, Mongol TV
JRN MNG m: Odriin Sonin
JRN MOZ m: Noticias, Mozambique News Agency, TVM, Mediafax, Canal de Moçambique, Verdade, Radio Mozambique|Rádio Moçambique
JRN MRT m: Mauritanian News Agency|AMI|Mauritanian Information Agency, Sahara Media
JRN MUS m: L'Express Maurice, Le Mauricien, Le Défi, Mauritius Broadcasting Corporation|MBC
JRN MWI m: Malawi News Agency|MANA, Malawi Broadcasting Corporation|MBC, Malawi Daily Times, Zodiak|Zodiak Broadcasting Station, Malawi24
JRN MYS m: The Star Kuala Lumpur, The Star Online, Berita Harian, Harian Metro, The Malaysian Insider, Free Malaysia Today|FMT
JRN MYS m: Malay Mail|Malay Mail Online, Sinar Harian, The Edge Financial Daily, Sin Chew Daily|Sin Chew, Sin Chew Jit Poh, Nanyang Siang Pau
JRN MYS m: China Press, RTM|Radio Televisyen Malaysia, TV3, Harakah|Harakahdaily, Sarawak Report, Utusan|Utusan Malaysia newspaper, Malaysian Reserve
JRN MYS m: Borneo Post, Daily Express Sabah, Astro Awani, Bernama news agency|Bernama state news agency, The Vibes, New Sabah Times, Suara Keadilan
JRN NAM m: The Namibian|Namibian newspaper, Namibian Sun, Namibian Broadcasting Corporation|NBC, Windhoek Observer, Nampa|Namibia Press Agency
JRN NAM m: Republikein, Die Republikein, Informante
JRN NER m: Nigerien Press Agency|ANP, ORTN, Radio Anfani
JRN NGA m: Nigerian Tribune, Nigerian Television Authority|NTA, TheCable, Daily Times of Nigeria, Concord Press, National Concord, Tell magazine
JRN NGA m: PM News, HumAngle, Voice of Nigeria, Radio Nigeria|Federal Radio Corporation of Nigeria
JRN NPL m: Rastriya Samachar Samiti, Nepali Times, Republica, MyRepublica, Nagarik, Gorkhapatra, Annapurna Post, Onlinekhabar, Setopati
JRN NPL m: Nepal Television|Nepal TV|Radio Nepal, Radio Sagarmatha, Ekantipur, Nepalnews, Himal Khabarpatrika, Himal, Nepalnews.com
JRN OMN m: Oman News Agency|ONA, Times of Oman, Oman Daily Observer|Oman Observer, Azamn|Azamn newspaper, Muscat Daily
JRN PAK m: Associated Press of Pakistan APP, Pakistan Press International|PPI|News Network International, Dawn News|Dawn newspaper|Daily Dawn
JRN PAK m: The Nation Lahore, The Frontier Post, Friday Times, Business Recorder, Daily Jang|Jang|Jang Group, Nawa-e-Waqt|Nawa-i-Waqt
JRN PAK m: Pakistan Observer, The Muslim newspaper, Jasarat|Daily Jasarat, Pakistan Today, Urdu Point, Roznama Express, Daily Khabrain|Khabrain
JRN PAK m: Baloch Hal, The Balochistan Post, Naya Daur, Fact Focus, Zarb-e-Momin, Samaa TV|Samaa, Dunya News, Aaj TV, Express News, BOL News|BOL TV
JRN PAK m: Hum News, Abb Takk, Pakistan Television|Pakistan Television Corporation|Radio Pakistan, PTV News, Pakistan Broadcasting Corporation
JRN PAK m: ARY Television|ARY TV, ARY Digital, Indus TV, 24NewsHD, AVT Khyber, Azad Kashmir Radio
JRN PHL m: Philippine Daily Inquirer newspaper|Daily Inquirer, Inquirer.net, The Philippine Star|SunStar|SunStar Davao, Philstar, BusinessMirror
JRN PHL m: Manila Standard, Manila Standard Today, Malaya newspaper, Manila Chronicle, MindaNews, Davao Today, Bulatlat, Mindanao Times, Edge Davao
JRN PHL m: GMA Network|GMA-7, DZMM, DZBB, DZRH, DZXL, Radio Veritas|Radyo Veritas, RMN Davao, PTV-4, People's Television, CNN Philippines
JRN PHL m: ABS-CBN News, Radio Mindanao Network, Catholic Media Network, UNTV, SMNI|Sonshine Media Network, Pinoy Weekly, VERA Files, Newsbreak
JRN PHL m: Philippine Graphic, Bombo Radyo, Abante, Abante Tonite, Philippine Free Press, Interaksyon, Kodao, Altermidya, Radyo Pilipinas
JRN PHL m: Philippine Information Agency
JRN PRK m: Korean Central Television|Korean Central TV|KCTV, North Korean state television|North Korean state TV, Korean Central Broadcasting
JRN PRK m: Korean Central Broadcasting Station, Pyongyang Radio|Radio Pyongyang, Pyongyang Broadcasting Station, Voice of Korea
JRN PRK m: Rodong Sinmun newspaper|Rodong Shinmun|Rodong Sinmun daily, Minju Joson, Minju Choson, Uriminzokkiri
JRN PRK m: Choson Sinbo|Chosun Sinbo|Choson Shinbo, DPRK Today, Pyongyang Times, KCNA news agency|state news agency KCNA
JRN PRK m: Korean Central News Agency KCNA
JRN PSE m: Al-Quds newspaper|al-Quds, Al-Ayyam|Al-Ayyam newspaper, Al-Hayat al-Jadida|Al-Hayat al-Jadeeda, al-Aqsa TV|Al-Aqsa Television
JRN PSE m: Felesteen|Felesteen newspaper|Filastin newspaper, Shehab|Shehab News Agency|Shehab Agency|Shihab
JRN PSE m: Palestine Today|Paltoday|Palestine Today TV|Quds Press, Voice of Palestine|Voice of Palestine radio|Palestinian Radio
JRN PSE m: Quds News Network|Quds Network, Safa News|SAFA|Safa news agency, Palestine Chronicle, Ma'an News Agency|Ma'an news
JRN PSE m: Wafa news agency|Palestinian news agency Wafa|Wafa agency, Al-Risala|Al-Resalah
JRN PSE m: Palestinian Information Center|Palestine Information Center, Al-Aqsa Radio
JRN QAT m: Jazeera|Al Jazeera English|Al Jazeera Media Network|Al-Jazeera TV|Al-Jazeera television, Al Jazeera Arabic, Aljazeera, Gulf Times
JRN QAT m: Qatar Tribune, Al-Raya, Al-Sharq|Al-Sharq newspaper, Al-Araby al-Jadeed|Al Araby TV|Al-Araby, Doha News, beIN Sports|beIN|beIN Media Group
JRN RWA m: Radio Télévision Libre des Mille Collines|RTLM|Radio Mille Collines, Kangura, Radio Rwanda, Rwanda News Agency|RNA
JRN RWA m: Rwanda Broadcasting Agency|RBA, Umuseso, Umuvugizi, Kigali Today, Imvaho
JRN SAU m: al-Watan, Saudi Gazette, Al-Jazirah, Al-Madina|Al-Madinah newspaper
JRN SAU m: MBC|Middle East Broadcasting Center|MBC Group|Middle East Broadcasting Centre|MBC television
JRN SAU m: Okaz newspaper|Al-Riyadh newspaper|al-Riyadh daily, Saudi Press Agency SPA|Saudi state news agency SPA|official Saudi Press Agency
JRN SAU m: Al-Ekhbariya|Al-Ekhbariya TV, Al Hadath|Al Arabiya Al Hadath, Rotana, Al Yaum, Independent Arabia
JRN SAU m: SRMG|Saudi Research and Media Group|Saudi Research and Marketing Group, Asharq News|Asharq TV|Asharq Business
JRN SDN m: Al-Ray al-Aam|Al Rai Al Aam, Al-Sahafa, Sudan Vision, Ajras al-Hurriya, Al-Tayar|Al Tayyar, Sudan News Agency
JRN SDN m: Radio Omdurman|Omdurman Radio, Al-Intibaha, Al-Jareeda|Al Jarida, Sudan TV, Ayin Network
JRN SEN m: Senegalese Press Agency|Agence de Presse Sénégalaise, Sud Quotidien, Walfadjri|Walf Quotidien|Walf TV, Dakaractu, Sud FM, Senenews
JRN SGP m: The Business Times, Lianhe Zaobao, Channel NewsAsia CNA, Mediacorp, Singapore Press Holdings, SPH Media, The Online Citizen, Temasek Review
JRN SGP m: Mothership|Mothership.sg, Rice Media, Berita Harian Singapura, New Naratif
JRN SLE m: Concord Times, Sierra Leone Broadcasting Corporation|SLBC, Sierra Leone Telegraph, Cocorioko
JRN SOM m: Shabelle Media Network|Shabelle Media, HornAfrik, Radio Kulmiye, Somali National Television|SNTV, Radio Andalus, Jowhar, Caasimada Online
JRN SOM m: Dalsan|Radio Dalsan, SONNA|Somali National News Agency, Hiiraan
JRN SSD m: South Sudan Broadcasting Corporation|SSBC|South Sudan Television, Bakhita Radio, Gurtong
JRN STP m: STP-Press, Téla Nón
JRN SWZ m: Times of Swaziland|Times of Eswatini, Swazi Observer|Eswatini Observer, Swaziland News
JRN SYC m: Seychelles Nation, Seychelles News Agency, Seychelles Broadcasting Corporation
JRN SYR m: SANA news agency|SANA agency|Syria's state news agency SANA|state news agency SANA|Syrian state news agency SANA
JRN SYR m: Tishreen|Tishrin newspaper|Tishrin|Teshreen|Tishreen newspaper, Al-Thawra, Al-Baath|Al-Ba'ath newspaper, Al-Ikhbariya|Al-Ikhbariya TV
JRN SYR m: Al-Dunya TV|Al-Dunya|Ad-Dounia TV, Addounia TV|Addounia, Orient TV|Orient News|Orient Television, Enab Baladi
JRN SYR m: Syrian TV|Syrian state television|Syrian state TV|Syrian television|Syria TV, Zaman al-Wasl
JRN SYR m: Shaam News Network|Sham News Network|Shaam News|Sham FM|Shaam Network, Hawar News|Hawar News Agency|ANHA
JRN SYR m: Amaq|Amaq News Agency|Aamaq|Amaq agency, North Press|North Press Agency, Syria Direct, Syria Untold
JRN SYR m: Aleppo Media Center|Aleppo Media Centre|AMC, Step News Agency|Step News, Al-Watan|al-Watan newspaper|Syrian newspaper al-Watan
JRN SYR m: Suwayda24|Sweida24, Deir Ezzor 24, Smart News Agency|SMART News, Halab Today|Halab Today TV, Qasioun News|Qasioun
JRN TCD m: Tchadinfos|Tchadinfo, N'Djamena Bi-Hebdo, Alwihda|Alwihda Info, FM Liberté, ONRTV
JRN TGO m: Togo-Presse, Republic of Togo
JRN THA m: The Nation newspaper Bangkok, Nation Multimedia|Nation Multimedia Group, Nation TV, Thai Rath, Matichon, Khaosod|Khaosod English, Prachatai
JRN THA m: ASTV|ASTV-Manager, Manager newspaper, Phuketwan|Phuket News, Phuket Gazette, MCOT|Mass Communications Organization of Thailand
JRN THA m: Thai News Agency|Thai News Service, TITV, Thai PBS World, Thai TPBS, Voice TV, National Broadcasting Services of Thailand, Naew Na
JRN THA m: Siam Rath, Siam Post, Krungthep Turakij|Krungthep Thurakit, Isara News Agency|Isra News Agency, Post Today, Chiang Mai Mail, Spring News
JRN THA m: Workpoint, Isranews, Pattaya Mail
JRN TLS m: Suara Timor Lorosae, Timor Post, Tempo Semanal, Tatoli, Suara Timor Timur, RTTL
JRN TUN m: Tunis Afrique Presse|TAP news agency|Agence Tunis Afrique Presse, La Presse de Tunisie, Shems FM, Nessma|Nessma TV|Nessma television
JRN TUN m: Nawaat, Inkyfada, Radio Kalima|Kalima, Express FM, Hannibal TV, Al-Chourouk, As-Sabah, Kapitalis, Jawhara FM, Zitouna TV, Diwan FM, Webdo
JRN TUN m: Watania|Wataniya TV|Wataniya, Attessia, Tunisie Numérique, Zeitouna FM, Essahafa
JRN TUR m: Sözcü|Sözcü TV, Özgür Gündem|Ozgur Politika, Bugün|Bugün TV, Dogan News Agency|Dogan, Samanyolu|Samanyolu TV, Türkiye newspaper, A Haber
JRN TUR m: TRT World|TRT Haber|TRT Kurdi, Mezopotamya Agency|Mezopotamya News Agency|Mesopotamia Agency, ANF|ANF news agency, Nokta
JRN TUR m: Akit|Yeni Akit|Vakit, Diken, Med TV|Medya TV, Anka news agency|ANKA, Cumhuriyet newspaper, Aydınlık
JRN TUR m: Anatolia news agency|Anatolian news agency|Anatolian Agency|Anatolia agency, Anadolu news agency, Anadolu Ajansı, state-run Anadolu Agency
JRN TUR m: AA news agency
JRN TWN m: China Times|China Times newspaper, Liberty Times newspaper, Liberty Times Net, United Evening News, Commercial Times, Taiwan News
JRN TWN m: TVBS|TVBS television, CTi|CTi News|CtiTV, China Post, Formosa TV|Formosa Television, SET TV|SETN, Sanlih TV, Taiwan Television
JRN TWN m: Central Broadcasting System, Radio Taiwan International, Want Want China Times|Want China Times, CommonWealth Magazine, Taiwan Today
JRN TWN m: Up Media
JRN TZA m: Mwananchi, Jamii Forums, Tanzania Broadcasting Corporation, MwanaHalisi, IPP Media, Majira
JRN UGA m: Uganda Broadcasting Corporation|UBC, Red Pepper, Central Broadcasting Service|CBS FM, Chimp Reports, Nile Post, Bukedde, Radio Mega|Mega FM
JRN VNM m: Vietnam News Agency VNA, Nhan Dan|Nhan Dan newspaper, Quan Doi Nhan Dan, People's Army newspaper, Lao Dong|Lao Dong newspaper
JRN VNM m: Saigon Giai Phong, Saigon Times, Vietnam News|VietnamNet|Vietnam Television, Voice of Vietnam, Vietnam Investment Review, Tien Phong
JRN VNM m: Tuoi Tre newspaper, Thanh Nien newspaper, Phap Luat, Cong An Nhan Dan, Dan Tri, Zing News, Vietnam Economic Times, Luat Khoa, Hanoi Moi
JRN VNM m: Nguoi Lao Dong
JRN YEM m: SABA|Saba agency|Yemeni news agency Saba|state news agency Saba, al-Masirah|Al-Masirah TV|al-Masira, Houthi-run al-Masirah, Almasirah
JRN YEM m: Yemen Post, Yemen Times, Yemen Observer, Al-Ayyam Aden, 26 September newspaper|September 26 newspaper, Marib Press
JRN YEM m: Al-Masdar|Al-Masdar Online, Aden al-Ghad|Aden Alghad, Suhail TV|Suhail, Belqees TV|Belqees|Belqis TV, NewsYemen
JRN YEM m: Al-Sahwa|Al-Sahwa newspaper, Yemen Today|Yemen Today TV, Yemen Shabab, South24|South24 Center, Al-Mahriah TV, Al-Thawra newspaper
JRN ZAF m: Sowetan, Beeld, City Press, Cape Times, Cape Argus, Die Burger, Independent Online|IOL, South African Press Association|SAPA
JRN ZAF m: Radio 702|Talk Radio 702, amaBhungane, e.tv, Newzroom Afrika, South African Broadcasting Corporation, Weekly Mail, Vrye Weekblad, TimesLIVE
JRN ZAF m: GroundUp, SANEF|South African National Editors' Forum, Sunday World
JRN ZMB m: Times of Zambia, Zambia Daily Mail, News Diggers, Zambia National Broadcasting Corporation, ZANIS, MUVI TV
JRN ZMB m: Zambian Watchdog|Zambia Watchdog, Zambia Reports
JRN ZWE m: The Herald Harare|Herald newspaper, Zimbabwe Independent, Zimbabwe Standard, NewsDay, SW Radio Africa, Zimbabwe Broadcasting Corporation
JRN ZWE m: New Ziana|Ziana|Zimbabwe Inter-Africa News Agency, Financial Gazette|Zimbabwe Financial Gazette, ZimLive, Bulawayo24, Zimbabwe Mail
JRN ZWE m: Nehanda Radio, Studio 7, Alpha Media Holdings
LAB AGO o: UNTA, SINPROF
LAB BEN o: UNSTB|National Union of Workers' Unions of Benin, CSA-Benin
LAB BFA o: CGT-B|General Confederation of Labour of Burkina
LAB BGD o: Bangladesh Garment Workers Federation|National Garment Workers Federation, Garment Workers Trade Union Centre
LAB BGD o: Bangladesh Garment and Industrial Workers Federation, Garment Workers Unity Forum
LAB BHR o: General Federation of Bahrain Trade Unions
LAB BWA o: BOFEPUSU|Botswana Federation of Public Sector Unions
LAB CHN o: All-China Federation of Trade Unions|ACFTU
LAB CIV o: UGTCI
LAB CMR o: Cameroon Anglophone Civil Society Consortium|Consortium of Anglophone Civil Society, Cameroon Teachers' Trade Union
LAB COD o: UNTC|National Union of Workers of Congo, SYNAMED
LAB DZA o: General Union of Algerian Workers|UGTA, CNAPESTE|Cnapest, SNAPAP
LAB EGY o: Egyptian Trade Union Federation|ETUF, Egyptian Federation of Independent Trade Unions|EFITU
LAB EGY o: Center for Trade Union and Workers Services|CTUWS|Centre for Trade Union and Workers' Services, Press Syndicate|Egyptian Press Syndicate
LAB EGY o: Egyptian Journalists Syndicate|Journalists Syndicate
LAB ETH o: Confederation of Ethiopian Trade Unions|CETU, Ethiopian Teachers' Association
LAB GAB o: ONEP|National Organisation of Oil Employees, SENA
LAB GHA o: Ghana Trades Union Congress|Trades Union Congress of Ghana, Ghana National Association of Teachers|GNAT, Ghana Medical Association
LAB GIN o: CNTG|National Confederation of Guinean Workers, USTG
LAB HKG o: Hong Kong Confederation of Trade Unions|HKCTU, Hong Kong Federation of Trade Unions|HKFTU, Hong Kong Professional Teachers' Union
LAB HKG o: Professional Teachers' Union, Hospital Authority Employees Alliance, Hong Kong Journalists Association|HKJA
LAB IDN o: Confederation of Indonesian Trade Unions|Indonesian Trade Union Confederation, KSPI, Confederation of Indonesian Workers Unions
LAB IDN o: Indonesian Prosperity Labour Union, SBSI, Indonesian Welfare Labour Union, All Indonesian Workers Union, SPSI, Gejayan Memanggil, KSPSI
LAB IND o: INTUC|Indian National Trade Union Congress, CITU|Centre of Indian Trade Unions, AITUC|All India Trade Union Congress
LAB IND o: Bharatiya Mazdoor Sangh, All India Bank Employees Association, Hind Mazdoor Sabha, Maruti Suzuki Workers Union, ASHA Workers Union
LAB IND o: All India Railwaymen's Federation, Indian Federation of Trade Unions
LAB IRN o: Tehran Bus Workers' Union|Syndicate of Workers of Tehran and Suburbs Bus Company|Vahed Syndicate, Workers' House|Khaneh Kargar
LAB IRN o: Haft Tappeh workers syndicate|Haft Tapeh, Coordinating Council of Iranian Teachers' Trade Associations, Association of Iranian Journalists
LAB IRQ o: General Federation of Iraqi Workers|Iraqi Federation of Trade Unions|IFTU
LAB IRQ o: Iraqi Journalists Syndicate|Iraqi Journalists Union|Iraqi Union of Journalists, Journalistic Freedoms Observatory
LAB ISR o: Histadrut|Histadrut Labor Federation|Histadrut labour federation, Israel Medical Association, Israel Teachers Union
LAB JOR o: Jordanian Teachers Association|Jordan Teachers' Syndicate|Jordanian Teachers Syndicate, Jordan Press Association
LAB JPN o: Rengo, Japanese Trade Union Confederation|Japan Trade Union Confederation, Zenroren, Japan Teachers' Union, Nikkyoso, UA Zensen, Sohyo
LAB KEN o: Central Organisation of Trade Unions|COTU, Kenya National Union of Teachers|KNUT, KUPPET
LAB KEN o: Kenya Medical Practitioners Pharmacists and Dentists Union|KMPDU, Kenya Union of Journalists, Kenya Airline Pilots Association
LAB KHM o: Free Trade Union of Workers of the Kingdom of Cambodia, Cambodian Confederation of Unions
LAB KHM o: Cambodian Labour Confederation|Cambodian Labor Confederation, NagaWorld union, Labor Rights Supported Union
LAB KHM o: Coalition of Cambodian Apparel Workers Democratic Union
LAB KOR o: Korean Confederation of Trade Unions|KCTU|Korea Confederation of Trade Unions, Federation of Korean Trade Unions|FKTU
LAB KOR o: Korean Metal Workers' Union, Hyundai Motor union, Korean Teachers and Education Workers Union, KTU, Chunkyojo, Cargo Truckers Solidarity
LAB KOR o: Korean Railway Workers' Union|Korea Railway Workers' Union, Korean Public Service and Transport Workers' Union
LAB KWT o: Kuwait Trade Union Federation, National Union of Kuwaiti Students
LAB LBN o: CGTL|Lebanese General Labor Confederation, Lebanese Press Syndicate|Lebanese Press Federation, Syndicate Coordination Committee
LAB LBN o: Lebanese Order of Physicians|Beirut Bar Association|Beirut Bar
LAB LBR o: National Teachers' Association of Liberia
LAB LKA o: Government Medical Officers' Association|GMOA, Ceylon Teachers' Union, Ceylon Electricity Board Engineers Union
LAB LKA o: Inter University Students Federation|IUSF
LAB MAR o: Moroccan Workers' Union|UMT|Moroccan Union of Labour|Union Marocaine du Travail
LAB MAR o: Democratic Confederation of Labour|CDT|Democratic Confederation of Labor, UGTM|General Union of Moroccan Workers
LAB MAR o: National Union of the Moroccan Press|SNPM
LAB MDG o: SEMPAMA
LAB MLI o: UNTM|National Workers' Union of Mali
LAB MMR o: Federation of Trade Unions-Burma|Federation of Trade Unions of Burma, All Burma Federation of Trade Unions
LAB MOZ o: OTM, National Teachers Organisation of Mozambique, Mozambique Medical Association
LAB MWI o: Malawi Congress of Trade Unions
LAB MYS o: Malaysian Trades Union Congress|MTUC, CUEPACS
LAB NAM o: National Union of Namibian Workers|NUNW
LAB NER o: USTN
LAB NGA o: Nigeria Labour Congress|NLC|Nigerian Labour Congress, Trade Union Congress of Nigeria|TUC, NUPENG, PENGASSAN
LAB NGA o: Academic Staff Union of Universities|ASUU, Nigeria Union of Journalists, Nigeria Union of Teachers
LAB NGA o: National Association of Resident Doctors
LAB NPL o: General Federation of Nepalese Trade Unions|GEFONT, Nepal Trade Union Congress
LAB PAK o: Pakistan Federal Union of Journalists|PFUJ, All Pakistan Clerks Association, Pakistan Workers Federation
LAB PAK o: All Pakistan Trade Union Federation, Karachi Union of Journalists
LAB PHL o: Kilusang Mayo Uno|KMU, May First Movement, Trade Union Congress of the Philippines|TUCP, Federation of Free Workers
LAB PHL o: Bukluran ng Manggagawang Pilipino, Alliance of Concerned Teachers, Partido Manggagawa, Philippine Airlines Employees Association|PALEA
LAB PHL o: Nagkaisa, BPO Industry Employees Network
LAB PSE o: Palestinian General Federation of Trade Unions|PGFTU|Palestinian General Federation of Trade Unions in Gaza, Palestinian Teachers Union
LAB SDN o: Sudan Workers' Trade Union Federation, Sudanese Journalists Syndicate|Sudanese Journalists' Union
LAB SEN o: CNTS|National Confederation of Senegalese Workers, SAES, UNSAS
LAB SGP o: National Trades Union Congress|NTUC
LAB SLE o: Sierra Leone Labour Congress
LAB SWZ o: Swaziland Federation of Trade Unions|SFTU|Trade Union Congress of Swaziland|TUCOSWA, Swaziland National Association of Teachers|SNAT
LAB TCD o: Union of Trade Unions of Chad|UST, Synamet
LAB THA o: State Enterprise Workers' Relations Confederation|State Enterprises Workers' Relations Confederation, Thai Labour Solidarity Committee
LAB THA o: Thai Labor Congress
LAB TUN o: Tunisian General Labour Union|Tunisian General Labor Union, UGTT|Union Générale Tunisienne du Travail
LAB TUN o: General Union of Tunisian Workers|General Tunisian Workers' Union, Tunisian General Trade Union
LAB TUN o: National Syndicate of Tunisian Journalists|Tunisian Journalists' Syndicate, SNJT
LAB TUN o: National Union of Tunisian Journalists|Tunisian National Journalists' Union
LAB TUR o: Confederation of Progressive Trade Unions|Confederation of Progressive Trade Unions of Turkey, Confederation of Revolutionary Trade Unions
LAB TUR o: Confederation of Revolutionary Workers' Unions, Turk-Is|Turk-Is labour confederation, KESK|Confederation of Public Workers' Unions
LAB TUR o: Turkish Journalists' Association|Journalists' Union of Turkey|Turkish Journalists' Union, TGC
LAB TWN o: Taoyuan Flight Attendants Union
LAB TZA o: Trade Union Congress of Tanzania|TUCTA
LAB UGA o: NOTU, Uganda National Teachers' Union|UNATU, Uganda Medical Association
LAB VNM o: Vietnam General Confederation of Labour|Vietnam General Confederation of Labor
LAB YEM o: Yemeni Journalists' Syndicate|Yemen Journalists Syndicate
LAB ZAF o: Congress of South African Trade Unions|COSATU, National Union of Mineworkers|NUM, National Union of Metalworkers of South Africa|NUMSA
LAB ZAF o: Association of Mineworkers and Construction Union|AMCU, SAFTU|South African Federation of Trade Unions
LAB ZAF o: South African Democratic Teachers Union|SADTU, NEHAWU, SATAWU, FEDUSA, SAMWU, Denosa, POPCRU
LAB ZAF o: South African Transport and Allied Workers Union, United Association of South Africa, Public Servants Association
LAB ZMB o: Zambia Congress of Trade Unions|ZCTU, Mineworkers Union of Zambia
LAB ZWE o: Zimbabwe Congress of Trade Unions|ZCTU, Progressive Teachers Union of Zimbabwe|PTUZ, Amalgamated Rural Teachers Union of Zimbabwe|ARTUZ
LAB ZWE o: Zimbabwe Teachers Association|ZIMTA, General Agriculture and Plantation Workers Union|GAPWUZ, Zimbabwe Hospital Doctors Association
LAB ZWE o: Zimbabwe Federation of Trade Unions
AGR IND o: Samyukta Kisan Morcha|Samyukt Kisan Morcha, Bharatiya Kisan Union|BKU, All India Kisan Sabha, Kisan Mazdoor Morcha, Shetkari Sanghatana
AGR IND o: All India Kisan Sangharsh Coordination Committee, Bharatiya Kisan Sangh
AGR JPN o: Zen-Noh, JA-Zenchu, Central Union of Agricultural Cooperatives, JA Group
AGR KOR o: Korean Peasants League, Korean Farmers League, Korean Advanced Farmers Federation
AGR PHL o: Kilusang Magbubukid ng Pilipinas|KMP, Peasant Movement of the Philippines, Samahang Industriya ng Agrikultura|SINAG, Task Force Mapalad
AGR TUN o: UTAP|Tunisian Union of Agriculture and Fisheries
AGR ZAF o: TLU SA|Transvaal Agricultural Union
AGR ZWE o: Commercial Farmers Union|CFU, JAG, Zimbabwe Farmers Union
BUS AFG o: Kabul Bank, Ariana Afghan Airlines|Ariana Airlines, Kam Air, Roshan Telecom, Afghan Wireless, Mes Aynak
BUS AFG o: Da Afghanistan Breshna Sherkat|DABS, Breshna
BUS AGO o: Sonangol|Sonangol EP, Endiama, Catoca|Catoca mine, TAAG, Banco BIC, Ascorp, Sodiam, Banco Espirito Santo Angola
BUS ARE o: ADNOC|Abu Dhabi National Oil Company|Abu Dhabi National Oil Co, Emirates airline|Emirates Airlines, Etihad Airways|Etihad
BUS ARE o: DP World|Dubai Ports World|DP World Group, Emaar|Emaar Properties, Nakheel, Dubai World, Dana Gas, Emirates NBD
BUS ARE o: First Abu Dhabi Bank|National Bank of Abu Dhabi, EDGE Group, G42|Group 42, International Holding Company|IHC, Etisalat
BUS ARE o: TAQA|Abu Dhabi National Energy Company, Masdar, Damac|DAMAC Properties, DarkMatter|Dark Matter UAE, flydubai, Air Arabia
BUS ARE o: Dubai International Financial Centre|DIFC, Abu Dhabi Ports|AD Ports Group, Borouge, Al Habtoor Group, MGX
BUS ARE o: Emirates Global Aluminium|Dubai Aluminium|Dubal, Emirates Nuclear Energy Corporation|ENEC, Crescent Petroleum, XRG, Lamprell
BUS ARE o: Abraaj|Abraaj Group, Majid Al Futtaim, BCCI|Bank of Credit and Commerce International
BUS ARE o: Aabar Investments|IPIC|International Petroleum Investment Company
BUS BEN o: SONAPRA
BUS BGD o: Bangladesh Garment Manufacturers and Exporters Association|BGMEA|BKMEA, Biman|Biman Bangladesh, Biman Bangladesh Airlines, Grameenphone
BUS BGD o: FBCCI|Federation of Bangladesh Chambers of Commerce and Industry, Beximco, Petrobangla, Islami Bank Bangladesh|Islami Bank, S Alam Group
BUS BGD o: Bashundhara Group, Sonali Bank, Titas Gas, Dhaka Stock Exchange, Tazreen Fashions, Rana Plaza factories
BUS BGD o: Bangladesh Power Development Board|BPDB, Summit Group Bangladesh
BUS BHR o: Alba|Aluminium Bahrain, Bapco, Gulf Air, Batelco, Mumtalakat, Investcorp, Ahli United Bank
BUS BRN o: Brunei Shell Petroleum, Royal Brunei Airlines
BUS BTN o: Druk Air, Druk Holding and Investments, Druk Green Power
BUS BWA o: Debswana, BCL|BCL Limited, Okavango Diamond Company, Botswana Meat Commission
BUS CHN o: China National Petroleum Corporation|CNPC|China National Petroleum Corp|China National Petroleum, China Petroleum & Chemical
BUS CHN o: China Petrochemical Corporation, CNOOC|China National Offshore Oil Corporation|China National Offshore Oil Corp, Huawei Technologies
BUS CHN o: ZTE|ZTE Corporation|ZTE Corp, Alibaba|Alibaba Group, Tencent|Tencent Holdings, WeChat, Baidu, Baidu.com, Sina Weibo, Sina Corp, Xiaomi
BUS CHN o: Lenovo|Lenovo Group, BYD, COMAC|Commercial Aircraft Corporation of China, AVIC|Aviation Industry Corporation of China, Norinco
BUS CHN o: China North Industries, COSCO|Cosco Shipping|China Ocean Shipping Company, Industrial and Commercial Bank of China|ICBC
BUS CHN o: China Construction Bank|CCB, Agricultural Bank of China|AgBank, China Development Bank|CDB, Export-Import Bank of China
BUS CHN o: China Exim Bank|Eximbank of China, China Unicom, Air China, China Eastern, China Southern, Hainan Airlines, HNA Group, Chinalco|Chalco
BUS CHN o: China Minmetals|Minmetals, MMG China, Shenhua Group, China Energy Investment, Evergrande|China Evergrande|China Evergrande Group
BUS CHN o: Country Garden, Dalian Wanda, Wanda Group, Fosun, Fosun International, CITIC|CITIC Group
BUS CHN o: State Grid Corporation of China|State Grid|State Grid Corp, China Three Gorges|China Three Gorges Corporation|Three Gorges Corporation
BUS CHN o: Sinohydro, PowerChina, China Road and Bridge Corporation|China Road and Bridge, China Communications Construction Company|CCCC
BUS CHN o: China Harbour Engineering|China Harbor Engineering|China Harbour Engineering Company, China Railway Group
BUS CHN o: China Railway Construction Corporation, China Railway Engineering, CEFC|CEFC China Energy, China General Nuclear
BUS CHN o: China General Nuclear Power, CGN Power, China National Nuclear Corporation|CNNC, China Nonferrous Metal Mining
BUS CHN o: China Nonferrous Metals|CNMC, China Molybdenum, CMOC, Zijin Mining, Zijin, Sinovac, Sinopharm, China National Pharmaceutical Group
BUS CHN o: CanSino|CanSino Biologics, Didi, Didi Chuxing, Didi Global, Baosteel|Baosteel Group, Baowu Steel, SAIC Motor, SAIC China, Geely, Chery
BUS CHN o: Great Wall Motor, Dongfeng Motor, FAW Group, CATL, SMIC|Semiconductor Manufacturing International, Hikvision, SenseTime, Megvii, Dahua, DJI
BUS CHN o: DeepSeek, YMTC, Shanghai Stock Exchange, Shenzhen Stock Exchange, Sanlu|Sanlu Group, Yili, Mengniu, Ant Group, Ant Financial, Alipay
BUS CHN o: JD.com, Meituan, Pinduoduo, Temu, Shein, CRRC, China South Locomotive, China State Shipbuilding, China Shipbuilding Industry
BUS CHN o: China Poly Group, Poly Technologies, China Aerospace Science and Technology Corporation|CASC, Ping An, Ping An Insurance, Anbang
BUS CHN o: Anbang Insurance, China Investment Corporation, CIC China, Vanke|China Vanke, Kaisa|Kaisa Group, Haier, TCL Corporation, Hisense, Nuctech
BUS CHN o: Tianqi Lithium, Ganfeng Lithium, Ganfeng, East Hope Group, Rongsheng, Unipec, Zhuhai Zhenrong, Shandong Gold, Shougang|Shougang Group
BUS CIV o: Coffee and Cocoa Council|Le Conseil du Café-Cacao|CCC, Petroci, Ivorian Electricity Company|CIE, BICICI, Air Côte d'Ivoire|Air Ivoire
BUS CMR o: National Hydrocarbons Corporation|SNH|Société Nationale des Hydrocarbures, Cameroon Development Corporation|CDC
BUS CMR o: Camair-Co|Cameroon Airlines|Camair, SONARA, Camtel, Eneo
BUS COD o: Gécamines|La Générale des Carrières et des Mines, Tenke Fungurume|Tenke Fungurume Mining, MIBA|Minière de Bakwanga
BUS COD o: Société Nationale d'Électricité|SNEL, Kamoto Copper Company, Kibali Gold|Kibali Gold Mine, Sakima, SOMINKI, Kamoa-Kakula|Kamoa Copper
BUS COD o: Okimo, SNCC, Sicomines, Congo Airways, Cohydro|Sonahydroc, Rawbank
BUS COD o: Federation of Congolese Enterprises|Fédération des Entreprises du Congo|FEC
BUS COG o: SNPC|Société Nationale des Pétroles du Congo|National Petroleum Company of the Congo
BUS CPV o: TACV|Cabo Verde Airlines
BUS DJI o: Doraleh Container Terminal, Djibouti Ports and Free Zones Authority, Port of Djibouti
BUS DZA o: Sonatrach, Sonelgaz, Air Algérie, Cevital, Khalifa Group|Khalifa Bank|Khalifa Airways, ETRHB|ETRHB Haddad
BUS DZA o: Forum des chefs d'entreprises|FCE|Business Leaders Forum, Djezzy, In Amenas gas plant, Mobilis, Sider El Hadjar, Naftal
BUS EGY o: Orascom|Orascom Construction, EgyptAir, Ezz Steel|Ezz Dekheila, Eastern Mediterranean Gas|EMG, Egyptian General Petroleum Corporation|EGPC
BUS EGY o: Egyptian Natural Gas Holding|EGAS|Egyptian Natural Gas Holding Company, Arab Contractors, Banque Misr, National Bank of Egypt
BUS EGY o: Commercial International Bank|CIB, Telecom Egypt, Egyptian Exchange|EGX, Dolphinus Holdings, Arab Organization for Industrialization|AOI
BUS EGY o: Federation of Egyptian Industries, EFG Hermes, Talaat Moustafa Group|Talaat Mostafa Group
BUS EGY o: Misr Spinning and Weaving|Mahalla textile factory, National Service Projects Organization, Organi Group|Al-Arjani Group, Hala Consulting
BUS EGY o: Elsewedy Electric
BUS ERI o: Bisha Mining, Red Sea Trading Corporation
BUS ETH o: Ethiopian Airlines, Ethio Telecom, Commercial Bank of Ethiopia, METEC|Metals and Engineering Corporation, Ethiopian Electric Power, MIDROC
BUS ETH o: EFFORT conglomerate, Ethiopian Investment Holdings
BUS GAB o: COMILOG, Gabon Oil Company, Assala Energy, SOBRAGA
BUS GHA o: Ghana National Petroleum Corporation|GNPC, Ashanti Goldfields, Volta River Authority, Electricity Company of Ghana|ECG, Ghana Airways
BUS GHA o: Association of Ghana Industries
BUS GIN o: Guinea Bauxite Company|Compagnie des Bauxites de Guinée|CBG, Simandou project, Guinea Alumina Corporation
BUS GNQ o: GEPetrol, Sonagas
BUS HKG o: Cathay Pacific, Cathay Pacific Airways, Hutchison Whampoa, CK Hutchison|CK Hutchison Holdings, Hutchison Ports
BUS HKG o: Cheung Kong|Cheung Kong Holdings, Swire Pacific, Swire Group, Jardine Matheson, MTR Corporation|MTR Corp
BUS HKG o: Hong Kong Stock Exchange|HKEX|Hong Kong Exchanges and Clearing, Sun Hung Kai, Sun Hung Kai Properties, PCCW, Hang Seng Bank|Hang Seng
BUS HKG o: CLP Holdings, China Light and Power, Dragonair, Cathay Dragon, Airport Authority Hong Kong, Henderson Land, Li & Fung, Hongkong Land
BUS HKG o: Shun Tak
BUS IDN o: Pertamina, Garuda Indonesia|Garuda, Freeport Indonesia|PT Freeport Indonesia, Freeport-McMoRan Indonesia, Lion Air
BUS IDN o: PLN|Perusahaan Listrik Negara, Telkom Indonesia|Telkomsel, Bank Mandiri, Bank Central Asia, Bank Century, Bank Bali, Lippo Group|Lippo Bank
BUS IDN o: Bakrie Group, Bakrie & Brothers, Lapindo Brantas, Bumi Resources, Salim Group, Indofood, Asia Pulp and Paper|Asia Pulp & Paper
BUS IDN o: Sinar Mas|Sinar Mas Group, APP Sinar Mas, Gojek, GoTo, Astra International, Sriwijaya Air, Krakatau Steel, Jakarta Stock Exchange
BUS IDN o: Indonesia Stock Exchange, Humpuss, Bank Rakyat Indonesia, Antam, Aneka Tambang, Wilmar Indonesia, Gapki, Indonesian Palm Oil Association
BUS IDN o: Adaro, Merpati, Merpati Nusantara, AirAsia Indonesia|Indonesia AirAsia, PT Dirgantara Indonesia, PT PAL, PT Pindad|Pindad
BUS IDN o: Tsingshan Morowali, Indonesia Morowali Industrial Park, Adam Air, Kereta Api Indonesia, KCIC
BUS IND o: Tata Group|Tata, Tata Sons, Tata Consultancy Services|TCS, Reliance|Reliance Group, Reliance Communications, Reliance Jio, Reliance Power
BUS IND o: Anil Ambani Group, Adani Group|Adani, Adani Enterprises, Adani Ports, Adani Power, Adani Green Energy, Adani Green, Wipro, Satyam
BUS IND o: HCL Technologies, ONGC|Oil and Natural Gas Corporation|ONGC Videsh, OVL, Indian Oil|Indian Oil Corporation|Oil India, IOC India
BUS IND o: Bharat Petroleum, BPCL, Hindustan Petroleum, HPCL, GAIL|Gail India, Hindustan Aeronautics|Hindustan Aeronautics Limited|HAL
BUS IND o: Bharat Electronics|BHEL|Bharat Heavy Electricals, BrahMos Aerospace, Bharat Dynamics, Mazagon Dock, Ordnance Factory Board, Air India
BUS IND o: Indian Airlines, Jet Airways, IndiGo, Kingfisher Airlines, SpiceJet, Air India Express, Vistara, State Bank of India|SBI, ICICI Bank
BUS IND o: HDFC Bank|HDFC, Punjab National Bank, PNB India, Yes Bank, Axis Bank, Life Insurance Corporation|LIC, Bank of Baroda, IL&FS, Canara Bank
BUS IND o: Bombay Stock Exchange|BSE, National Stock Exchange of India, Nifty, Sensex, Confederation of Indian Industry|CII
BUS IND o: FICCI|Federation of Indian Chambers of Commerce and Industry, ASSOCHAM, NASSCOM, PHD Chamber of Commerce, Coal India
BUS IND o: NTPC|NHPC|National Thermal Power Corporation, Steel Authority of India, SAIL India, Power Grid Corporation, Nalco India
BUS IND o: Mahindra|Mahindra & Mahindra, Bajaj Auto, Maruti Suzuki, Maruti, Hero MotoCorp, Ashok Leyland, Larsen & Toubro|L&T|Larsen and Toubro, JSW
BUS IND o: JSW Steel, Jindal Steel, Hindalco, Aditya Birla Group, Essar|Essar Group, GMR Group, GVK, DLF, Sahara India|Sahara Group, Vedanta Aluminium
BUS IND o: Sterlite Copper, Lanco, Bharti Airtel, Airtel, Bharti Group, Bharti Enterprises, BSNL|Bharat Sanchar Nigam, Vodafone Idea, Videocon
BUS IND o: Bharat Biotech, Ranbaxy, Cipla, Sun Pharma, Lupin India, Biocon, Maiden Pharmaceuticals, Zydus Cadila, Aurobindo Pharma
BUS IND o: Serum Institute of India, Flipkart, Paytm, Byju's, Ola Cabs, Zomato, Patanjali, Patanjali Ayurved, Amul, Enron Dabhol, Dabhol Power Company
BUS IND o: Indian Railways, Konkan Railway, Delhi Metro Rail Corporation, Delhi Metro, Delhi Jal Board, Cochin Shipyard, Union Carbide India
BUS IRN o: National Iranian Oil Company|NIOC|National Iranian Oil Co, National Iranian Gas Company|NIGC, National Iranian Tanker Company|NITC
BUS IRN o: Islamic Republic of Iran Shipping Lines|IRISL|Islamic Republic Shipping Lines, Iran Air, Mahan Air, Iran Khodro|IKCO, Saipa
BUS IRN o: Bank Melli|Bank Melli Iran, Bank Saderat|Bank Saderat Iran, Bank Sepah, Bank Mellat
BUS IRN o: Khatam al-Anbiya Construction Headquarters|Khatam-ol-Anbia|Khatam al-Anbiya Construction|Ghorb, Pars Oil and Gas Company
BUS IRN o: Tehran Stock Exchange, Bank Tejarat, Bank Pasargad, Petropars, Telecommunication Company of Iran
BUS IRN o: Iran Chamber of Commerce|Iran Chamber of Commerce Industries Mines and Agriculture, Shahid Hemmat Industrial Group
BUS IRN o: Iran Aircraft Manufacturing Industrial Company|HESA, Mapna, Mobarakeh Steel, Kalaye Electric, Sahara Thunder, Caspian Air|Caspian Airlines
BUS IRN o: Aseman Airlines|Iran Aseman Airlines, Ayandeh Bank
BUS IRQ o: State Oil Marketing Organization|State Oil Marketing Organisation|Iraqi State Oil Marketing Organization
BUS IRQ o: South Oil Company|Basra Oil Company|Basrah Oil Company, North Oil Company|North Oil Co, Iraqi Airways, Rafidain Bank
BUS IRQ o: Rashid Bank|Rasheed Bank, Trade Bank of Iraq|TBI, Genel Energy, DNO Kurdistan, Asiacell, Zain Iraq, Korek|Korek Telecom
BUS IRQ o: Iraq National Oil Company|INOC, Al-Huda Bank, KAR Group, Muhandis General Company, Northern Oil Company
BUS ISR o: El Al|El Al Israel Airlines, Israel Aerospace Industries|IAI|Israel Aircraft Industries
BUS ISR o: Rafael Advanced Defense Systems|Rafael Advanced Defence Systems, Elbit|Elbit Systems, NSO Group|NSO, Bezeq
BUS ISR o: Israel Electric Corporation|Israel Electric Corp|Israel Electric, Mekorot, Bank Hapoalim, Bank Leumi
BUS ISR o: Teva|Teva Pharmaceutical|Teva Pharmaceuticals|Teva Pharmaceutical Industries, Delek|Delek Group|Delek Drilling|NewMed Energy
BUS ISR o: Zim Integrated|ZIM shipping, Israel Military Industries|IMI, Tel Aviv Stock Exchange|TASE, Cellebrite, Check Point Software
BUS ISR o: Manufacturers Association of Israel|Israel Manufacturers Association, Israel Chemicals|ICL Group, Israir, Arkia, Ampa, Paz Oil, SodaStream
BUS ISR o: Agrexco, Koor|Koor Industries, Mobileye, Candiru, Israel Discount Bank, Dead Sea Works, Intellexa, Ormat
BUS JOR o: Royal Jordanian, Arab Bank, Jordan Phosphate Mines Company, Arab Potash Company, Jordan Petroleum Refinery, NEPCO
BUS JOR o: Aqaba Special Economic Zone
BUS JPN o: Tokyo Electric Power|Tokyo Electric Power Company|TEPCO|Tokyo Electric Power Co, Tokyo Electric
BUS JPN o: Toyota Motor|Toyota Motor Corp|Toyota Motor Corporation, Nissan, Nissan Motor|Nissan Motor Co|Nissan Motors, Honda Motor|Honda Motor Co
BUS JPN o: Mitsubishi Heavy Industries|MHI, Mitsubishi Corporation|Mitsubishi Corp, Mitsubishi Motors, Mitsubishi Electric, Toshiba|Toshiba Corp
BUS JPN o: SoftBank|SoftBank Group, Japan Airlines, JAL, All Nippon Airways, ANA Holdings, Nippon Steel|Nippon Steel Corp|Nippon Steel Corporation
BUS JPN o: Nippon Steel & Sumitomo Metal, Japan Post|Japan Post Holdings|Japan Post Bank, Olympus Corporation|Olympus Corp, Takata, Mitsui & Co|Mitsui
BUS JPN o: Sumitomo Corporation|Sumitomo Corp, Marubeni, Itochu, Sojitz, Nomura|Nomura Holdings, Nomura Securities, Yamaichi Securities, Yamaichi
BUS JPN o: Daiwa Securities, Nikko Securities, Mizuho|Mizuho Bank, Mizuho Financial Group, Tokyo Stock Exchange, NTT|Nippon Telegraph & Telephone
BUS JPN o: Hitachi Ltd, Fujitsu, NEC Corp|NEC Corporation, Sharp Corporation, Sanyo Electric, Sony Corp|Sony Corporation, Panasonic Corp, Matsushita
BUS JPN o: Matsushita Electric, Kansai Electric Power, Kansai Electric, Chubu Electric Power, Chubu Electric, Kyushu Electric Power, Kyushu Electric
BUS JPN o: Tohoku Electric Power, Japan Atomic Power, JCO Tokaimura, Chugoku Electric Power, Kawasaki Heavy Industries, IHI Corp, ShinMaywa
BUS JPN o: East Japan Railway, Central Japan Railway, West Japan Railway, Japan National Oil Corporation
BUS JPN o: JOGMEC|Japan Oil Gas and Metals National Corporation, Inpex, Japan Bank for International Cooperation|JBIC, Export-Import Bank of Japan
BUS JPN o: Development Bank of Japan, Livedoor, Rakuten, Fast Retailing, Uniqlo, Nintendo, Dentsu, Recruit Cosmos, Rapidus, Renesas, Kioxia
BUS JPN o: Tokyo Electron, Mt Gox, Suzuki Motor, Mazda, Mazda Motor, Subaru Corp, Isuzu, Yamaha Motor, Bridgestone, Takeda Pharmaceutical, Takeda
BUS JPN o: Shionogi, Eisai, Long-Term Credit Bank of Japan|Long Term Credit Bank, Nippon Credit Bank, Shinsei Bank, Hokkaido Takushoku Bank
BUS JPN o: Mitsubishi UFJ, Mitsubishi UFJ Financial Group|MUFG, Bank of Tokyo-Mitsubishi, Bank of Tokyo-Mitsubishi UFJ
BUS JPN o: Sumitomo Mitsui Banking Corporation, Sumitomo Mitsui Financial Group, Dai-Ichi Kangyo Bank, Sanwa Bank, Fuji Bank, Kyodo Senpaku
BUS JPN o: Seven & i Holdings|Seven & i
BUS KEN o: Kenya Airways, Safaricom, Equity Bank, KenGen, Kenya Power|Kenya Power and Lighting Company, Kenya Pipeline Company
BUS KEN o: Goldenberg International, Mumias Sugar, Anglo Leasing, Nairobi Securities Exchange|Nairobi Stock Exchange, Kenya Commercial Bank|KCB
BUS KEN o: Kenya Tea Development Agency
BUS KHM o: Garment Manufacturers Association in Cambodia|GMAC, NagaCorp, NagaWorld, Prince Group Cambodia, Huione|Huione Group
BUS KHM o: Phnom Penh Autonomous Port, Cambodia Airports, Royal Group Cambodia, Electricité du Cambodge
BUS KOR o: Samsung|Samsung Group|Samsung C&T, Samsung Electronics, Samsung Heavy Industries, Samsung Biologics, Hyundai|Hyundai Group
BUS KOR o: Hyundai Motor|Hyundai Motor Group, Hyundai Asan, Hyundai Heavy Industries, Hyundai Merchant Marine, Hyundai Engineering & Construction
BUS KOR o: Hyundai Engineering, LG Electronics, LG Group|LG Corp, LG Chem, LG Energy Solution, SK Group|SK Corp, SK Hynix, SK Telecom, SK Innovation
BUS KOR o: SK Energy, POSCO, Pohang Iron and Steel, Korea Electric Power Corporation|KEPCO|Korea Electric Power
BUS KOR o: Korea Hydro & Nuclear Power|Korea Hydro and Nuclear Power|KHNP, Korean Air, Korean Air Lines, Hanjin|Hanjin Group, Hanjin Shipping
BUS KOR o: Asiana Airlines, Asiana, Jeju Air, Daewoo|Daewoo Group, Daewoo Motor, Daewoo Shipbuilding, Daewoo International
BUS KOR o: Daewoo Engineering & Construction, Kia Motors, Ssangyong Motor, Ssangyong, Kia Corp, Lotte|Lotte Group, Hanwha|Hanwha Group
BUS KOR o: Hanwha Aerospace, Hanwha Ocean, Hanbo Steel, Hanbo Group|Hanbo, Halla Group, Kia Group, Sammi Steel, Jinro, Korea Development Bank
BUS KOR o: Export-Import Bank of Korea, Woori Bank, Kookmin Bank, Industrial Bank of Korea, KB Financial, Shinhan Bank, Hana Bank, Korea Exchange Bank
BUS KOR o: Korea First Bank, Korea Exim Bank, Korea National Oil Corporation|KNOC, Korea Gas Corporation|KOGAS|Korea Gas Corp, Naver, Kakao|Kakao Corp
BUS KOR o: Coupang, Krafton, Korea Aerospace Industries, LIG Nex1, Hyundai Rotem, Poongsan, Doosan|Doosan Group, Doosan Enerbility
BUS KOR o: Doosan Heavy Industries, Korea Exchange, Korea Stock Exchange, KOSPI, Korea Railroad Corporation|KORAIL|Korail Corp
BUS KOR o: National Pension Service Korea|National Pension Service, Korea Investment Corporation, Chonghaejin Marine, Chonghaejin, HYBE
BUS KOR o: SM Entertainment, Lone Star Korea
BUS KWT o: Kuwait Petroleum Corporation|KPC, Kuwait Oil Company|KOC, Kuwait Airways, Kuwait Finance House, National Bank of Kuwait
BUS KWT o: Kuwait Oil Tanker Company, Agility Logistics, Kuwait National Petroleum Company|KNPC, Equate, Zain Group, Kuwait Projects Company|KIPCO
BUS LAO o: Lao Airlines, Electricité du Laos, Nam Theun 2 Power Company, Xayaburi Power Company
BUS LBN o: Middle East Airlines|MEA, Électricité du Liban|EDL, Electricity of Lebanon, Solidere
BUS LBN o: Association of Banks in Lebanon|Lebanese Banks Association, Bank Audi, Blom Bank, Lebanese Canadian Bank, Al-Madina Bank, Sukleen
BUS LBN o: Saudi Oger, Alfa Telecom|Touch Lebanon, Ogero, Al-Qard al-Hassan|Al-Qard Al-Hasan, Jammal Trust Bank, Optimum Invest, Fransabank
BUS LBN o: Byblos Bank
BUS LBR o: Firestone Liberia, Liberia Petroleum Refining Company|LPRC, National Oil Company of Liberia|NOCAL, Oriental Timber Company, LAMCO
BUS LBY o: National Oil Corporation|Libyan National Oil Corporation|Libya National Oil Corporation|National Oil Company of Libya
BUS LBY o: Arabian Gulf Oil Company|AGOCO|Arabian Gulf Oil Co, Libyan Arab Airlines|Libyan Airlines, Waha Oil Company|Waha Oil
BUS LBY o: Mellitah Oil and Gas|Mellitah, Libyana, Tamoil, Zueitina Oil, Sirte Oil Company|Sirte Oil, Akakus|Akakus Oil, Harouge Oil
BUS LBY o: General Electricity Company of Libya|GECOL, Afriqiyah Airways|Afriqiyah
BUS LKA o: SriLankan Airlines, Air Lanka, Sri Lankan Airlines, Ceylon Petroleum Corporation|CPC|Colombo Port City|Port City Colombo, Ceypetco
BUS LKA o: Ceylon Electricity Board|CEB, Hambantota International Port Group, Hambantota port, Colombo Stock Exchange
BUS LKA o: John Keells Holdings|John Keells, Sri Lanka Ports Authority, Perpetual Treasuries, Lanka IOC, Ceylon Chamber of Commerce, Bank of Ceylon
BUS LKA o: People's Bank Sri Lanka, Mattala Airport, Sri Lanka Telecom, Dialog Axiata
BUS LSO o: Letšeng|Letseng mine, Lesotho Highlands Development Authority
BUS MAC o: Sociedade de Turismo e Diversões de Macau|STDM, SJM Holdings, Banco Delta Asia, Delta Asia, Air Macau, Sands China, Galaxy Entertainment
BUS MAR o: OCP|OCP Group|Office Chérifien des Phosphates, Omnium Nord Africain|SNI Morocco, Royal Air Maroc, Attijariwafa|Attijariwafa Bank
BUS MAR o: Maroc Telecom|Itissalat al-Maghrib, CGEM|General Confederation of Moroccan Enterprises, Al Mada, Managem, BMCE|BMCE Bank|Bank of Africa
BUS MAR o: Masen|Moroccan Agency for Sustainable Energy, ONCF, Akwa Group, ONHYM
BUS MDG o: Ambatovy, QMM|QIT Madagascar Minerals, Jirama, Air Madagascar, Daewoo Logistics Madagascar, Sherritt Madagascar
BUS MDV o: Maldivian airline, GMR Male International Airport, Maldives Monetary Authority
BUS MLI o: Loulo-Gounkoto, Energy of Mali|Énergie du Mali|EDM, CMDT
BUS MMR o: Myanmar Oil and Gas Enterprise|MOGE|Myanma Oil and Gas Enterprise|Myanma Foreign Trade Bank
BUS MMR o: Myanmar Economic Holdings|MEHL|Myanma Economic Holdings|Union of Myanmar Economic Holdings|UMEHL|Myanmar Economic Corporation, MEC Myanmar
BUS MMR o: Asia World|Asia World Company, Htoo Group, Htoo Trading, Max Myanmar, Mytel, KBZ Bank, Kanbawza Bank, Myanmar Airways International
BUS MMR o: Yoma Bank, Yoma Strategic, Wanbao Mining Myanmar, Dagon International, Myanma Posts and Telecommunications, Serge Pun & Associates
BUS MMR o: Shwe Taung, Yatai International Myanmar
BUS MNG o: Oyu Tolgoi, Erdenes Tavan Tolgoi, Erdenes Mongol, Erdenet Mining, MIAT|MIAT Mongolian Airlines|Mongolian Mining Corporation
BUS MNG o: Mongolian Airlines, Tavan Tolgoi, Turquoise Hill Resources Mongolia, Trade and Development Bank of Mongolia, Golomt Bank, Khan Bank
BUS MNG o: SouthGobi Mongolia, Erdenet copper mine
BUS MOZ o: Hidroeléctrica de Cahora Bassa|HCB, Mozal, ProIndicus, EMATUM, Electricidade de Moçambique|EDM, ENH, LAM Mozambique Airlines
BUS MOZ o: Confederation of Mozambican Business Associations, Mozambique LNG, Mozambique Asset Management, Vodacom Mozambique, CFM
BUS MRT o: SNIM|National Industrial and Mining Company, Somelec
BUS MUS o: Air Mauritius, British American Investment Mauritius, SBM Bank, Mauritius Commercial Bank
BUS MWI o: Press Corporation, ESCOM Malawi|Electricity Supply Corporation of Malawi, Kayelekera
BUS MYS o: Petronas|Petroliam Nasional, 1MDB|1Malaysia Development Berhad, SRC International, Malaysia Airlines|Malaysian Airlines
BUS MYS o: Malaysian Airline System|Malaysia Airline System, MAS Malaysia, AirAsia|AirAsia X, Khazanah, Khazanah Nasional, Proton Holdings
BUS MYS o: Proton carmaker, Perodua, Maybank, Malayan Banking, CIMB|CIMB Group, Tenaga Nasional, Tenaga, Sime Darby, Genting|Genting Group
BUS MYS o: Malaysian Palm Oil Council|Malaysian Palm Oil Association, Telekom Malaysia, Axiata, YTL, YTL Power, Permodalan Nasional
BUS MYS o: Permodalan Nasional Berhad, Employees Provident Fund, EPF Malaysia, FGV Holdings, Felda Global Ventures, Kuala Lumpur Stock Exchange
BUS MYS o: Bursa Malaysia, Lynas Malaysia, Renong, UEM Malaysia, Federation of Malaysian Manufacturers, Malaysian Employers Federation, Top Glove
BUS MYS o: Malaysia Airports Holdings|Malaysia Airports, Perwaja, IOI Group, Scorpene Perimekar, Perimekar, Sapura
BUS MYS o: Malaysian International Shipping Corporation|MISC, Bank Bumiputra, Samling, Rimbunan Hijau, Ta Ann
BUS NAM o: Namdeb, Namcor, NamPower, Rössing|Rossing Uranium, Air Namibia, Namport, Fishcor|Samherji Namibia, Debmarine
BUS NER o: SOMAIR, COMINAK, SORAZ, SOPAMIN
BUS NGA o: Nigerian National Petroleum Corporation|NNPC|Nigerian National Petroleum Company|NNPC Limited
BUS NGA o: Dangote Group|Dangote|Dangote Refinery|Dangote Cement, Nigeria LNG|NLNG, Shell Petroleum Development Company|SPDC, Oando, Zenith Bank
BUS NGA o: Guaranty Trust Bank|GTBank, Nigeria Airways, Air Peace, Arik Air, First Bank of Nigeria, United Bank for Africa|UBA
BUS NGA o: Nigerian Exchange|Nigerian Stock Exchange, Manufacturers Association of Nigeria, Ajaokuta Steel, BUA Group, Globacom
BUS NGA o: Nigerian Ports Authority, Power Holding Company of Nigeria|NEPA|PHCN, Julius Berger Nigeria, Access Bank, Flutterwave
BUS NGA o: Lagos Chamber of Commerce and Industry, Seplat|Seplat Energy
BUS NPL o: Nepal Airlines, Royal Nepal Airlines, Nepal Oil Corporation, Yeti Airlines, Buddha Air
BUS NPL o: Federation of Nepalese Chambers of Commerce and Industry|FNCCI, Chaudhary Group, Ncell
BUS OMN o: Petroleum Development Oman|PDO, Oman Air, Omantel, OQ Group, Duqm refinery|Port of Duqm
BUS PAK o: Pakistan International Airlines|PIA, Pakistan Steel Mills, Pakistan Steel, Pakistan Railways, K-Electric
BUS PAK o: Karachi Electric Supply Company|KESC, Sui Southern Gas, Sui Northern Gas, Sui Northern Gas Pipelines, Pakistan State Oil, PSO Pakistan
BUS PAK o: Pakistan Petroleum Limited, Oil and Gas Development Company|OGDCL, Habib Bank, HBL Pakistan, United Bank Limited, National Bank of Pakistan
BUS PAK o: MCB Bank, Muslim Commercial Bank, Fauji Foundation, Fauji Fertilizer|Fauji Fertiliser, Army Welfare Trust, Bahria Town
BUS PAK o: Defence Housing Authority, Karachi Stock Exchange|KSE-100, Pakistan Stock Exchange, Engro, Lucky Cement, Pakistan Ordnance Factories
BUS PAK o: Gwadar Port Authority, Hub Power Company, Hubco, PTCL|Pakistan Telecommunication Company|Pakistan Aeronautical Complex
BUS PAK o: Frontier Works Organisation|Frontier Works Organization|FWO, All Pakistan Textile Mills Association|APTMA
BUS PAK o: Federation of Pakistan Chambers of Commerce and Industry|FPCCI, Nishat Group, Karachi Port Trust, Reko Diq Mining
BUS PAK o: Karachi Chamber of Commerce and Industry, Axact, Mobilink, Airblue, Bhoja Air, Shaheen Air
BUS PHL o: Philippine Airlines, PAL Philippines, San Miguel Corporation|San Miguel Corp, Ayala Corporation|Ayala Corp, Ayala Land
BUS PHL o: Philippine Long Distance Telephone|PLDT|Philippine Long Distance Telephone Company|PNOC|Philippine National Oil Company
BUS PHL o: Philippine Long Distance Telephone|Philippine Stock Exchange|PIATCO|Philippine Health Insurance Corporation
BUS PHL o: Philippine Long Distance Telephone|Philippine National Construction Corporation, SM Investments, SM Prime, Meralco
BUS PHL o: Manila Electric Company|Manila Electric Co, Cebu Pacific, Petron|Petron Corp, Globe Telecom, Smart Communications, JG Summit, Jollibee
BUS PHL o: Jollibee Foods, National Power Corporation, Napocor, National Grid Corporation of the Philippines|NGCP, Metrobank
BUS PHL o: Metropolitan Bank and Trust, Bank of the Philippine Islands, BDO Unibank, Banco de Oro, Equitable PCI Bank, Philippine National Bank
BUS PHL o: Land Bank of the Philippines, LandBank, Rizal Commercial Banking Corporation|RCBC|Rizal Commercial Banking Corp, Maynilad
BUS PHL o: Maynilad Water|Manila Water, First Gen, Lopez Group|Lopez Holdings, Benpres, International Container Terminal Services|ICTSI
BUS PHL o: Philippine Ports Authority, PhilHealth, Government Service Insurance System|GSIS, Home Development Mutual Fund, Sagittarius Mines
BUS PHL o: Lepanto Consolidated, Philex Mining, Philex, Nickel Asia, Forum Energy, PXP Energy, Solaire, Okada Manila, Udenna|Udenna Corporation
BUS PHL o: Dito Telecommunity, Fort Bonifacio Development, Del Monte Philippines, Hacienda Luisita, Cojuangco group, Pharmally, Sulpicio Lines
BUS PRK o: Air Koryo, Korea Mining Development Trading Corporation|KOMID, Korea Kwangson Banking, Tanchon Commercial Bank
BUS PRK o: Foreign Trade Bank of North Korea|Foreign Trade Bank North Korea, Green Pine Associated, Mansudae, Mansudae Overseas Projects
BUS PRK o: Mansudae Art Studio, Bureau of Namchongang, Ocean Maritime Management, Namchongang Trading, Koryolink, Kaesong Industrial Complex
BUS PRK o: Kaesong Industrial Park, Korea Ryonbong General, Daesong Bank|Korea Daesong Bank
BUS PSE o: Paltel, Jawwal, Palestine Exchange|Palestine Securities Exchange, Padico, Bank of Palestine, Palestine Investment Fund|PIF Palestine
BUS PSE o: Arab Islamic Bank, Gaza Power Plant, Jerusalem District Electricity Company
BUS QAT o: QatarEnergy|Qatar Petroleum, Qatar Airways, RasGas|Ras Laffan, Qatargas, Qatar National Bank|QNB, Ooredoo|Qtel, Barwa, Qatari Diar
BUS QAT o: Hamad International Airport, Industries Qatar, Barzan Holdings, Masraf Al Rayan
BUS RWA o: RwandAir, Bank of Kigali, Crystal Ventures, Gasabo Gold Refinery, Rwanda Mountain Tea
BUS SAU o: Saudi Aramco|Aramco|Saudi Arabian Oil Company, SABIC|Saudi Basic Industries|Saudi Basic Industries Corporation
BUS SAU o: Saudia|Saudi Arabian Airlines|Saudi Airlines|Saudi Arabia Airlines, Saudi Binladin Group|Saudi Binladen Group|Binladin Group
BUS SAU o: Saudi Bin Ladin Group|Bin Laden Group, Kingdom Holding|Kingdom Holding Company|Kingdom Holding Co
BUS SAU o: STC Saudi Telecom|Saudi Telecom Company|Saudi Telecom, Al Rajhi Bank, Ma'aden|Saudi Arabian Mining Company, ACWA Power
BUS SAU o: Tadawul|Saudi Stock Exchange, Riyadh Air, Dallah Albaraka|Dallah al-Baraka, SAMI|Saudi Arabian Military Industries, Savola
BUS SAU o: Saudi National Bank|National Commercial Bank of Saudi Arabia|National Commercial Bank, Samba Financial Group|SABB, LIV Golf
BUS SAU o: Saudi Electricity Company, Riyadh Bank|Riyad Bank
BUS SDN o: Sudapet, Greater Nile Petroleum Operating Company|GNPOC, Al-Shifa pharmaceutical factory|al-Shifa factory
BUS SDN o: Military Industry Corporation|Defense Industries System, Al Junaid|Al Gunade, DAL Group, Sudan Airways, Bank of Khartoum, Kenana Sugar
BUS SDN o: Zadna
BUS SEN o: Senelec, Sonatel, Petrosen, Air Senegal
BUS SGP o: Singapore Airlines, SIA, Temasek Holdings|Temasek, GIC|Government of Singapore Investment Corporation, Keppel|Keppel Corporation, Sembcorp
BUS SGP o: Sembcorp Marine, Singtel|Singapore Telecommunications|Singapore Technologies, DBS Bank|DBS Group, United Overseas Bank
BUS SGP o: OCBC|Oversea-Chinese Banking Corporation, CapitaLand, PSA International, ST Engineering, Singapore Exchange, SGX, Wilmar, Grab Holdings
BUS SGP o: Shin Temasek, Noble Group, Hyflux, Golden Agri, Golden Agri-Resources, Olam, Scoot, Tigerair, Tiger Airways, Hin Leong, SMRT, Sea Limited
BUS SGP o: Shopee
BUS SLE o: Koidu Holdings, Sierra Rutile, London Mining, African Minerals
BUS SOM o: Hormuud|Hormuud Telecom, Dahabshiil, Al-Barakaat, Telesom, Premier Bank Somalia, Golis Telecom, Soma Oil and Gas
BUS SSD o: Nilepet, Dar Petroleum Operating Company
BUS SYC o: Air Seychelles
BUS SYR o: Cham Wings|Cham Wings Airlines, Syriatel, Cham Holding, Syrian Airlines|Syrian Arab Airlines|Syrianair
BUS SYR o: Commercial Bank of Syria|Real Estate Bank of Syria, Al Furat Petroleum Company|Al-Furat Petroleum, Syrian Petroleum Company
BUS SYR o: General Organization for Trade and Processing of Cereals|Hoboob
BUS TCD o: SHT, Coton Tchad
BUS TGO o: Ecobank, SNPT
BUS THA o: Charoen Pokphand|Charoen Pokphand Group, CP Group, CP Foods, PTT|PTTEP|PTT Exploration and Production, Petroleum Authority of Thailand
BUS THA o: Thai Airways, Thai Airways International, Shin Corp|Shin Corporation, Siam Cement|Siam Cement Group|SCG, Siam Commercial Bank, Bangkok Bank
BUS THA o: Kasikornbank, Thai Farmers Bank, Krung Thai Bank, Thai Beverage|ThaiBev|Thai Union|Thaicom, Boon Rawd, Central Group
BUS THA o: Italian-Thai Development, Electricity Generating Authority of Thailand|EGAT, Stock Exchange of Thailand, SET Index, Airports of Thailand
BUS THA o: Advanced Info Service, State Railway of Thailand, TOT Thailand, True Corporation|True Corp, Nok Air, Bangkok Airways, Thai AirAsia
BUS THA o: Thai Union Frozen Products, TRUE Move, Sino-Thai Engineering, Ratchaburi Electricity, Bangchak, Amata, Thai Petrochemical Industry|TPI
BUS THA o: Ch Karnchang, Thai Oil, Gulf Energy Thailand
BUS TLS o: Timor GAP
BUS TUN o: UTICA|Tunisian Union of Industry Trade and Handicrafts|Tunisian Confederation of Industry Trade and Handicrafts, Tunisair
BUS TUN o: Gafsa Phosphate Company|CPG|Compagnie des phosphates de Gafsa, Zitouna Bank|Banque Zitouna, Tunisie Telecom
BUS TUN o: Tunisian Chemical Group|Groupe Chimique Tunisien|GCT, ETAP|Tunisian Petroleum Activities Company, Carthage Cement, STEG
BUS TUR o: Baykar|Baykar Makina|Baykar Defense, Turkish Aerospace Industries|Turkish Aerospace, TAI Turkey, Halkbank|Türkiye Halk Bankası
BUS TUR o: TUSIAD|Turkish Industrialists' and Businessmen's Association|TUSIAD business group
BUS TUR o: MUSIAD|Independent Industrialists and Businessmen's Association, TOBB|Turkish Union of Chambers and Commodity Exchanges
BUS TUR o: Turkish Petroleum|Turkish Petroleum Corporation|Türkiye Petrolleri, Garanti Bank|Garanti BBVA, Isbank|İş Bankası, Dogan Holding|Dogan Media
BUS TUR o: Demiroren Holding, Borsa Istanbul|Istanbul Stock Exchange, Bank Asya|Asya Bank, DEIK|Foreign Economic Relations Board
BUS TUR o: SADAT|Sadat International, Koza Ipek|Koza Ipek Holding, Togg, Erdemir
BUS TWN o: TSMC|Taiwan Semiconductor Manufacturing|Taiwan Semiconductor Manufacturing Company|Taiwan Semiconductor, Foxconn, Hon Hai Precision
BUS TWN o: Evergreen Marine, EVA Air, Evergreen Group, China Airlines, Taipower, Taiwan Power Company|Taiwan Power, CPC Taiwan
BUS TWN o: Formosa Plastics|Formosa Plastics Group, HTC Corporation, Acer, UMC Taiwan, United Microelectronics, Uni-President, Ting Hsin
BUS TWN o: Taiwan Stock Exchange, MediaTek, TransAsia Airways, TransAsia, Mega Bank, Mega International Commercial Bank, Mega Financial, Asustek|Asus
BUS TWN o: Pegatron, Taiwan Sugar, Want Want|Want Want Group, Aerospace Industrial Development Corporation, AIDC Taiwan
BUS TWN o: Chungshan Institute of Science and Technology, National Chung-Shan Institute of Science and Technology
BUS TZA o: TANESCO|Tanzania Electric Supply Company, Tanzania Petroleum Development Corporation|TPDC, Air Tanzania, Independent Power Tanzania|IPTL
BUS TZA o: Tanzania Ports Authority, TAZARA, Barrick Tanzania|Twiga Minerals
BUS UGA o: Umeme, Uganda National Oil Company|UNOC, East African Crude Oil Pipeline|EACOP, Uganda Airlines, Stanbic Uganda, Madhvani Group
BUS VNM o: Vingroup, VinFast, Vietnam Airlines, PetroVietnam, Vinashin, Vinalines, Viettel, VietJet|VietJet Air, Vietcombank|Vietinbank
BUS VNM o: BIDV|Bank for Investment and Development of Vietnam, Agribank Vietnam, Electricity of Vietnam|Vietnam Electricity, EVN Vietnam, Vinacomin
BUS VNM o: Vinamilk, Masan Group, FLC Group, Hoang Anh Gia Lai
BUS VNM o: Van Thinh Phat|VNPT|Vietnam National Petroleum|Petrolimex|Vietnam Association of Seafood Exporters and Producers|VASEP
BUS VNM o: Saigon Commercial Bank, Asia Commercial Bank, FPT Corporation|FPT Vietnam, Formosa Ha Tinh Steel, Formosa Ha Tinh, Sabeco, MobiFone
BUS VNM o: Vietnam Oil and Gas Group, Vietsovpetro, Pacific Airlines Vietnam, Sun Group Vietnam, Hoa Phat
BUS YEM o: Yemenia|Yemenia Airways|Yemen Airways, Safer Oil|Safer Exploration and Production|SEPOC, Yemen LNG|Balhaf
BUS YEM o: Aden Refinery|Aden Refinery Company|Aden Refineries Company, Yemen Petroleum Company, TeleYemen|YemenNet|MTN Yemen
BUS YEM o: Hayel Saeed Anam|Hayel Saeed Anam Group|HSA Group
BUS ZAF o: Eskom, Transnet, South African Airways|SAA, Anglo American Platinum|Amplats|Anglo Platinum, Denel, Sasol, Armscor, De Beers
BUS ZAF o: Standard Bank|Standard Bank South Africa, Absa, Nedbank, First National Bank South Africa|FirstRand, MTN|MTN Group, Vodacom, Naspers
BUS ZAF o: Impala Platinum|Implats, Sibanye-Stillwater|Sibanye, Gold Fields, Harmony Gold, Shoprite|Shoprite Holdings, SABMiller
BUS ZAF o: Business Unity South Africa|BUSA, Johannesburg Stock Exchange|JSE, Chamber of Mines South Africa|Minerals Council South Africa
BUS ZAF o: Business Leadership South Africa, PetroSA, Prasa|Passenger Rail Agency of South Africa, Executive Outcomes, Exxaro, Telkom South Africa
BUS ZAF o: Oakbay|Oakbay Investments, Bosasa|African Global Operations, VBS Mutual Bank|VBS Bank, Koeberg|Koeberg nuclear power station
BUS ZAF o: Dyck Advisory Group, Iscor, Agri SA, Steinhoff, Trillian Capital
BUS ZMB o: ZCCM-IH|ZCCM|Zambia Consolidated Copper Mines, Konkola Copper Mines|KCM, Mopani Copper Mines|Mopani, ZESCO, Kansanshi, Lumwana
BUS ZMB o: Zambia Airways, Indeni, Lubambe, Sino-Metals Leach
BUS ZWE o: ZESA|Zimbabwe Electricity Supply Authority, Econet|Econet Wireless, Zimbabwe Mining Development Corporation|ZMDC, Mbada Diamonds
BUS ZWE o: Anjin Investments|Anjin, Zimplats, Delta Corporation, Zimbabwe Stock Exchange, Confederation of Zimbabwe Industries|CZI, Air Zimbabwe
BUS ZWE o: NOCZIM|National Oil Company of Zimbabwe, Zimbabwe Consolidated Diamond Company|ZCDC, Sakunda|Sakunda Holdings, Kuvimba|Kuvimba Mining House
BUS ZWE o: Mimosa mine, Caledonia Mining, National Railways of Zimbabwe, Triangle Sugar, Zimbabwe Chamber of Mines|Chamber of Mines of Zimbabwe
SOC AFG o: Afghanistan Analysts Network|AAN, Afghanistan Research and Evaluation Unit|AREU, Free and Fair Election Foundation of Afghanistan|FEFA
SOC AFG o: Afghanistan Journalists Center|AJSC|Afghan Journalists Safety Committee, Integrity Watch Afghanistan, Nai Afghanistan
SOC AFG o: Transparent Election Foundation of Afghanistan
SOC ARE o: Emirates Policy Center|Emirates Policy Centre|EPC
SOC ARE o: Emirates Center for Strategic Studies and Research|ECSSR|Emirates Centre for Strategic Studies and Research, Hedayah|Hedayah Center
SOC ARE o: Gulf Research Centre Dubai|Zayed Center for Coordination and Follow-Up|Zayed Centre
SOC ARE o: Trends Research and Advisory|TRENDS Research & Advisory
SOC BFA o: Balai Citoyen|Le Balai Citoyen|Citizens' Broom
SOC BGD o: Students Against Discrimination, Anti-discrimination Student Movement, Inqilab Mancha, Inqilab Moncho, Shahbag movement
SOC BGD o: Gonojagoron Mancha|Gonojagaran Mancha, Centre for Policy Dialogue|Center for Policy Dialogue, Shushashoner Jonno Nagorik, SHUJAN
SOC BGD o: Grameen Bank|Grameen, Bangladesh Enterprise Institute, Nirmul Committee, Ekattorer Ghatak Dalal Nirmul Committee
SOC BGD o: Transparency International Bangladesh|TIB, Bangladesh Institute of Peace and Security Studies
SOC CHN o: Chinese Academy of Social Sciences|CASS|China Academy of Social Sciences|Chinese Academy of Social Science
SOC CHN o: China Institutes of Contemporary International Relations|CICIR|China Institute of Contemporary International Relations
SOC CHN o: China Institute of International Studies|CIIS|Chinese Institute of International Studies
SOC CHN o: Shanghai Institutes for International Studies|Shanghai Institute of International Studies, All-China Women's Federation
SOC CHN o: Chinese Academy of Sciences|China Academy of Sciences
SOC CHN o: Association for Relations Across the Taiwan Straits|ARATS|Association for Relations Across the Taiwan Strait
SOC CHN o: Development Research Center of the State Council, Institute of Public and Environmental Affairs, IPE Beijing
SOC CHN o: Center for China and Globalization|CCG, Unirule|Unirule Institute, China Foundation for International and Strategic Studies, Boao Forum
SOC CHN o: Boao Forum for Asia, National Institute for South China Sea Studies, Grandview Institution
SOC CHN o: Chinese Academy of Military Science|Academy of Military Science, PLA Academy of Military Science, China Society for Human Rights Studies
SOC CHN o: All-China Federation of Industry and Commerce, China Association for Friendship
SOC CHN o: Chinese People's Association for Friendship with Foreign Countries, Chinese Football Association, China Banking Association
SOC CHN o: All-China Lawyers Association, All-China Students' Federation, South China Sea Strategic Situation Probing Initiative|SCSPI
SOC COD o: Lucha|Fight for Change, Filimbi, Lay Coordination Committee|CLC, Ebuteli, Congo Research Group, Pole Institute
SOC DZA o: Archs|Arouch|Aarch, ONM, SOS Disparus, Rassemblement Actions Jeunesse|Youth Action Rally, Berber Cultural Movement|MCB
SOC EGY o: Ibn Khaldun Center|Ibn Khaldun Center for Development Studies|Ibn Khaldoun Centre|Ibn Khaldoun Center
SOC EGY o: Al-Ahram Center for Political and Strategic Studies|Al-Ahram Center for Strategic Studies
SOC EGY o: Al-Ahram Center for Political and Strategic Studies|al-Ahram Centre for Political and Strategic Studies|ACPSS
SOC EGY o: Egyptian Council for Foreign Affairs, Egyptian Bar Association|Egyptian Lawyers' Syndicate
SOC EGY o: Egyptian Center for Strategic Studies|ECSS|Egyptian Center for Thought and Strategic Studies, Bibliotheca Alexandrina, Al-Ahly
SOC EGY o: Egyptian Engineers Syndicate, Tahya Misr Fund|Tahya Misr
SOC ETH o: Qeerroo|Qerroo, Ethiopian Civil Society Council
SOC GHA o: Ghana Center for Democratic Development|CDD-Ghana|Ghana Centre for Democratic Development, IMANI, Ghana Bar Association
SOC GHA o: CODEO|Coalition of Domestic Election Observers
SOC GMB o: Gambia Press Union
SOC HKG o: Hong Kong Bar Association, Law Society of Hong Kong, Hong Kong Public Opinion Research Institute, Hong Kong General Chamber of Commerce
SOC HKG o: Heung Yee Kuk, Our Hong Kong Foundation
SOC IDN o: Centre for Strategic and International Studies Jakarta, CSIS Jakarta, Institute for Policy Analysis of Conflict|IPAC
SOC IDN o: Indonesian Survey Institute, LSI|Lembaga Survei Indonesia, Indonesian Survey Circle, Indonesian Institute of Sciences, LIPI
SOC IDN o: National Research and Innovation Agency, BRIN, Kadin, Indonesian Chamber of Commerce and Industry, Alliance of Independent Journalists, AJI
SOC IDN o: Wahid Institute|Wahid Foundation, Indonesian Muslim Intellectuals Association, ICMI, Apindo, Indonesian Employers Association, PSSI, Projo
SOC IDN o: Indikator Politik|Indikator Politik Indonesia, Charta Politika
SOC IND o: Rashtriya Swayamsevak Sangh|RSS|Rashtriya Swayamsewak Sangh, National Volunteer Corps, Sangh Parivar, Bajrang Dal, Hindu Mahasabha
SOC IND o: Hindu Yuva Vahini, Hindu Sena, Sri Ram Sena|Sri Ram Sene, Akhil Bharatiya Hindu Mahasabha, Hindu Jagran Manch, Abhinav Bharat, Karni Sena
SOC IND o: Rajput Karni Sena, Sanatan Sanstha, Swadeshi Jagran Manch, Narmada Bachao Andolan, Chipko movement, NBA Narmada
SOC IND o: Institute for Defence Studies and Analyses|IDSA|Institute of Defence Studies and Analyses
SOC IND o: Manohar Parrikar Institute for Defence Studies and Analyses, Institute for Conflict Management|Institute of Conflict Management
SOC IND o: South Asia Terrorism Portal, Institute of Peace and Conflict Studies, Vivekananda International Foundation, Gateway House, Ananta Centre
SOC IND o: United Service Institution of India, Centre for the Study of Developing Societies|CSDS, Centre for Science and Environment
SOC IND o: The Energy and Resources Institute|TERI, Association for Democratic Reforms
SOC IND o: Centre for Monitoring Indian Economy|CMIE|Center for Monitoring Indian Economy, ICRIER, National Council of Applied Economic Research|NCAER
SOC IND o: Indian Medical Association, Resident Doctors Association AIIMS, Federation of Resident Doctors Association
SOC IND o: Board of Control for Cricket in India|BCCI, Indian Olympic Association, Wrestling Federation of India, Tata Institute of Social Sciences
SOC IND o: Press Club of India, Editors Guild of India, Press Council of India, Internet Freedom Foundation, Software Freedom Law Centre
SOC IND o: Gandhi Peace Foundation, Tibetan Youth Congress, Tibetan Centre for Human Rights and Democracy, International Tibet Network
SOC IND o: Students for a Free Tibet
SOC IRN o: Society of Islamic Engineers|Islamic Society of Engineers, Zeinab Society, Iranian Writers' Association
SOC IRN o: House of Cinema|Iran's House of Cinema, National Confederation of Iranian Students
SOC IRN o: Majlis Research Center|Islamic Parliament Research Center, Iranian Academics Association
SOC IRQ o: Iraqi Center for Strategic Studies, Middle East Research Institute Erbil|MERI
SOC ISR o: Yesha Council|Yesha, Council of Jewish Communities of Judea Samaria and Gaza, Yesha settlers' council, Settlers' Council
SOC ISR o: Gush Emunim|Gush Emunim movement, Jaffee Center for Strategic Studies|Jaffee Centre for Strategic Studies, Israel Democracy Institute|IDI
SOC ISR o: Begin-Sadat Center|BESA Center|Begin-Sadat Center for Strategic Studies|Begin-Sadat Centre, Im Tirtzu, Elad|Ir David Foundation
SOC ISR o: Ateret Cohanim|Ateret Cohanim movement, Kohelet Policy Forum|Kohelet Forum, Hostages and Missing Families Forum
SOC ISR o: Hostages Families Forum|Hostage Families Forum, Hostages and Missing Persons Families Forum, Hostages Family Forum, Brothers in Arms
SOC ISR o: Black Flags movement, Hilltop Youth, Lehava, Peres Center for Peace|Peres Centre for Peace, Truman Institute
SOC ISR o: Alma Center|Alma Research and Education Center, Dayan Center|Moshe Dayan Center|Dayan Centre|Moshe Dayan Centre, Reut Institute
SOC ISR o: Mitvim|Mitvim Institute, Temple Mount Faithful|Temple Mount and Land of Israel Faithful Movement
SOC ISR o: Nahala|Nachala|Nachala Settlement Movement, Bnei Akiva, Meir Amit Intelligence and Terrorism Information Center
SOC ISR o: Jerusalem Center for Public Affairs|Jerusalem Centre for Public Affairs, Israel Bar Association, Dor Moriah, Van Leer Institute
SOC ISR o: Follow-up Committee|High Follow-up Committee for Arab Citizens of Israel|Arab Higher Monitoring Committee|High Follow-Up Committee
SOC ISR o: Tag Mehir
SOC JOR o: Al-Quds Center for Political Studies|Al-Quds Centre for Political Studies, Center for Strategic Studies at the University of Jordan
SOC JOR o: Jordanian Professional Associations|Professional Associations Complex, Jordan Bar Association|Jordanian Bar Association
SOC JPN o: Japan Business Federation, Keidanren, Japan Federation of Economic Organizations, Nippon Keidanren, Keizai Doyukai
SOC JPN o: Japan Association of Corporate Executives, Japan Chamber of Commerce and Industry, Tokyo Chamber of Commerce, Nippon Kaigi
SOC JPN o: Japan Conference, Zaitokukai, Japan Federation of Bar Associations, Nihon Hidankyo, Hidankyo
SOC JPN o: Japan Confederation of A- and H-Bomb Sufferers Organizations, Gensuikyo|Gensuikin, Institute of Cetacean Research
SOC JPN o: Japan Whaling Association, Japan Society for History Textbook Reform, Japan War-Bereaved Families Association
SOC JPN o: Japan Bereaved Families Association, Izokukai, Genron NPO, Sasakawa Peace Foundation, Sasakawa Foundation
SOC JPN o: Japan Center for Economic Research|Japan Centre for Economic Research
SOC JPN o: National Institute for Defense Studies|NIDS|National Institute for Defence Studies, Institute of Developing Economies
SOC JPN o: National Graduate Institute for Policy Studies, Nomura Research Institute, Dai-ichi Life Research Institute, Daiwa Institute of Research
SOC JPN o: NLI Research Institute, Japan Research Institute, Chongryon, Chosen Soren, General Association of Korean Residents in Japan, Mindan
SOC JPN o: Japan External Trade Organization|JETRO, Japan Medical Association, Canon Institute for Global Studies, Tokyo Foundation
SOC JPN o: National Association for the Rescue of Japanese Kidnapped by North Korea, Association of Families of Victims Kidnapped by North Korea
SOC JPN o: Japan Olympic Committee|Japanese Olympic Committee, Tokyo Organising Committee|Tokyo Organizing Committee, Japan Sumo Association
SOC JPN o: Citizens' Nuclear Information Center|Citizens' Nuclear Information Centre
SOC KEN o: Law Society of Kenya|LSK, Elections Observation Group|ELOG, Green Belt Movement, Maendeleo ya Wanawake
SOC KEN o: Kenya Association of Manufacturers|KAM, Kenya Private Sector Alliance|KEPSA
SOC KHM o: Cambodian Institute for Cooperation and Peace, Cambodian Youth Network, Khmers Kampuchea-Krom
SOC KOR o: Federation of Korean Industries|FKI, Korea Chamber of Commerce and Industry|KCCI, Korea Employers Federation, Korea Enterprises Federation
SOC KOR o: Korea International Trade Association|KITA, People's Solidarity for Participatory Democracy|PSPD
SOC KOR o: Citizens' Coalition for Economic Justice|CCEJ, Korea Institute for National Unification|KINU|Korean Institute for National Unification
SOC KOR o: Korea Development Institute|KDI, Korea Institute for Defense Analyses|KIDA|Korea Institute for Defence Analyses, East Asia Institute Seoul
SOC KOR o: Korea Economic Institute of Korea, Korea Institute for International Economic Policy|KIEP
SOC KOR o: Korea Institute for Industrial Economics and Trade
SOC KOR o: Korean Council for Women Drafted for Military Sexual Slavery|Korean Council for the Women Drafted for Military Sexual Slavery by Japan
SOC KOR o: Korean Council for Justice and Remembrance, Institute for National Security Strategy
SOC KOR o: Korea Medical Association|Korean Medical Association|KMA, Korean Intern Resident Association, Realmeter, Gallup Korea
SOC KOR o: Hyundai Research Institute, LG Economic Research Institute, Samsung Economic Research Institute
SOC KOR o: Database Center for North Korean Human Rights, NKDB, Network for North Korean Democracy and Human Rights, NK Net, Korean Bar Association
SOC KOR o: Lawyers for a Democratic Society, Minbyun, Korean Veterans Association, Institute of Foreign Affairs and National Security|IFANS
SOC KOR o: Korea National Diplomatic Academy, Korea Football Association, Institute for Far Eastern Studies, IFES Kyungnam
SOC KOR o: Korea Institute for Nuclear Nonproliferation
SOC LAO o: Lao Front for National Construction, Lao Front for National Development, Lao Women's Union
SOC LBN o: Beirut Madinati, You Stink|You Stink movement|Tol'et Rihetkom, Lebanese Center for Policy Studies|LCPS|Lebanese Centre for Policy Studies
SOC LBN o: Lokman Slim Foundation, Hayya Bina|Hayya Bina group, Consultative Centre for Studies and Documentation, Lebanese Transparency Association
SOC LBY o: Gaddafi Foundation|Gaddafi International Foundation|Gaddafi International Charity and Development Foundation
SOC LBY o: Gaddafi Foundation|Gaddafi Foundation for Development
SOC LKA o: Centre for Policy Alternatives|Center for Policy Alternatives, National Peace Council, National Peace Council of Sri Lanka
SOC LKA o: PAFFREL|People's Action for Free and Fair Elections, Centre for Monitoring Election Violence|Center for Monitoring Election Violence|CMEV
SOC LKA o: Verite Research, Advocata Institute, Bar Association of Sri Lanka|BASL, Free Media Movement, Sri Lanka Working Journalists Association
SOC LKA o: Aragalaya, GotaGoGama, International Centre for Ethnic Studies, Marga Institute, Campaign for Free and Fair Elections, Global Tamil Forum
SOC LKA o: Transnational Government of Tamil Eelam, Tamils Rehabilitation Organisation|TRO, Pathfinder Foundation
SOC MAR o: Amadeus Institute, Policy Center for the New South|OCP Policy Center
SOC MMR o: ISP-Myanmar, Thayninga Institute, Yangon School of Political Science, Myanmar Institute for Peace and Security, Tampadipa Institute
SOC MMR o: Myanmar Egress, Union of Myanmar Federation of Chambers of Commerce and Industry|UMFCCI, Myanmar Journalists Network, Myanmar Press Council
SOC MMR o: Nyein Foundation, Metta Foundation, Euro-Burma Office
SOC MNG o: Sant Maral|Sant Maral Foundation, Dayar Mongol
SOC MOZ o: Mais Integridade, Sala da Paz, Mozambican Bar Association|Mozambique Bar Association, IESE
SOC MWI o: Human Rights Defenders Coalition|HRDC, Public Affairs Committee|PAC
SOC MUS o: Chagos Refugees Group
SOC MYS o: Malaysian Bar Council|Malaysian Bar, Merdeka Center|Merdeka Centre, Merdeka Center for Opinion Research
SOC MYS o: Institute of Strategic and International Studies, Institute for Democracy and Economic Affairs, Perkasa, Dong Zong, Dong Jiao Zong, ABIM
SOC MYS o: Malaysian Islamic Youth Movement, Muslim Youth Movement of Malaysia, Consumers Association of Penang
SOC MYS o: Asian Institute of Diplomacy and Foreign Relations, Institute of Diplomacy and Foreign Relations, Ikatan Muslimin Malaysia|ISMA
SOC MYS o: Malaysian Medical Association
SOC NAM o: Ovaherero Traditional Authority, Nama Traditional Leaders Association
SOC NGA o: Afenifere, Ohanaeze Ndigbo|Ohaneze Ndigbo, Arewa Consultative Forum, Northern Elders Forum
SOC NGA o: Movement for the Survival of the Ogoni People|MOSOP, Ijaw Youth Council, Pan Niger Delta Forum|PANDEF, Nigerian Bar Association
SOC NGA o: Nigerian Medical Association, Miyetti Allah|MACBAN|Miyetti Allah Cattle Breeders Association, Ijaw National Congress, BudgIT, YIAGA Africa
SOC NGA o: Bring Back Our Girls, Yoruba Nation, EndSARS, SBM Intelligence, Centre for Democracy and Development
SOC NPL o: Federation of Nepali Journalists|Federation of Nepalese Journalists|FNJ, Nepal Bar Association, Nepal Mountaineering Association
SOC NPL o: Himalayan Database, Nepal Federation of Indigenous Nationalities|NEFIN, Hami Nepal
SOC PAK o: Free and Fair Election Network|FAFEN
SOC PAK o: Pakistan Institute of Legislative Development and Transparency|PILDAT|PIPS|Pak Institute for Peace Studies|PICSS
SOC PAK o: Pakistan Institute of Legislative Development and Transparency|Pakistan Institute for Conflict and Security Studies, Jinnah Institute
SOC PAK o: Sustainable Development Policy Institute|SDPI, Islamabad Policy Research Institute, Institute of Strategic Studies Islamabad
SOC PAK o: Institute of Strategic Studies, Institute of Policy Studies Islamabad
SOC PAK o: Center for Research and Security Studies|Centre for Research and Security Studies
SOC PAK o: Supreme Court Bar Association|SCBA|Supreme Court Bar Association of Pakistan, Pakistan Bar Council, Lahore High Court Bar Association
SOC PAK o: Pakistan Medical Association, Gallup Pakistan, Difa-e-Pakistan Council, Defence of Pakistan Council|Defense of Pakistan Council
SOC PAK o: Ahle Hadith, Aalmi Majlis Tahaffuz Khatm-e-Nubuwwat, Khatm-e-Nabuwat
SOC PHL o: Social Weather Stations|SWS, Pulse Asia, Pulse Asia Research, National Union of Journalists of the Philippines|NUJP
SOC PHL o: Center for Media Freedom and Responsibility, Philippine Center for Investigative Journalism|PCIJ, Stratbase, Stratbase ADR Institute
SOC PHL o: Institute for Political and Electoral Reform, OCTA Research, Publicus Asia, Makati Business Club
SOC PHL o: Philippine Chamber of Commerce and Industry, Philippine Chamber of Commerce, Management Association of the Philippines
SOC PHL o: Federation of Filipino-Chinese Chambers of Commerce and Industry, Financial Executives Institute of the Philippines
SOC PHL o: Philippine Medical Association, Pamalakaya, Piston transport group
SOC PSE o: Boycott Divestment and Sanctions|BDS|BDS Movement|Boycott Divestment Sanctions movement
SOC PSE o: Palestinian Center for Policy and Survey Research|PCPSR|PSR|Palestinian Centre for Policy and Survey Research
SOC PSE o: Palestinian Center for Policy and Survey Research|Palestinian Center for Policy and Survey
SOC PSE o: Jerusalem Media and Communications Center|Jerusalem Media and Communication Centre|JMCC|Jerusalem Media and Communications Centre
SOC PSE o: PASSIA|Palestinian Academic Society for the Study of International Affairs, Al-Shabaka, Palestinian Federation of Industries
SOC PSE o: Palestinian Journalists Syndicate|Palestinian Journalists Union|Palestinian Journalists Association
SOC PSE o: Committee of National and Islamic Forces|National and Islamic Forces
SOC QAT o: Arab Center for Research and Policy Studies|Arab Center for Research & Policy Studies|Arab Centre for Research and Policy Studies
SOC QAT o: Al Jazeera Centre for Studies|Al Jazeera Center for Studies, Brookings Doha Center|Brookings Doha Centre
SOC QAT o: Middle East Council on Global Affairs
SOC RWA o: Ibuka
SOC SAU o: Gulf Research Center|Gulf Research Centre, King Faisal Center for Research and Islamic Studies|King Faisal Foundation
SOC SAU o: King Abdullah Petroleum Studies and Research Center|KAPSARC, Misk Foundation|MiSK
SOC SAU o: King Abdulaziz Center for National Dialogue|King Abdulaziz Centre for National Dialogue
SOC SAU o: Center for Rehabilitation Prince Mohammed|Mohammed bin Naif Counseling and Care Center, Rasanah
SOC SDN o: Darfur Bar Association, Darfur Lawyers Association, Sudanese Bar Association
SOC SEN o: Y'en a Marre, Aar Sunu Election
SOC SGP o: Singapore Institute of International Affairs, Law Society of Singapore, Singapore Chinese Chamber of Commerce
SOC SGP o: Singapore Medical Association, Singapore Business Federation
SOC SOM o: Hawiye Council of Elders|Hawiye elders, Elman Peace Centre|Elman Peace and Human Rights Centre|Elman Peace
SOC SOM o: Heritage Institute for Policy Studies|Heritage Institute, National Union of Somali Journalists|NUSOJ, Somali Journalists Syndicate|SJS
SOC SOM o: Hiraal Institute, Federation of Somali Journalists
SOC SSD o: Sudd Institute, Jieng Council of Elders|Dinka Council of Elders, Community Empowerment for Progress Organization|CEPO
SOC SSD o: Union of Journalists of South Sudan
SOC SYR o: Damascus Center for Theoretical and Civil Rights Studies, Omran Center for Strategic Studies|Omran Center|Jusoor for Studies|Jusoor Center
SOC SYR o: Syrian Center for Policy Research, Harmoon Center
SOC THA o: Thailand Development Research Institute|TDRI, Thai Bankers Association, Federation of Thai Industries, Thai Chamber of Commerce
SOC THA o: Thai Journalists Association, Board of Trade of Thailand, Institute of Security and International Studies, Puey Ungphakorn Institute
SOC THA o: Deep South Watch, Super Poll, Suan Dusit Poll, Nida Poll, Suan Dusit, King Prajadhipok's Institute, ABAC Poll
SOC THA o: Kasikorn Research Center|Kasikorn Research Centre, Siam Intelligence Unit
SOC TUN o: Tunisian National Dialogue Quartet|National Dialogue Quartet
SOC TUN o: Tunisian Order of Lawyers|Tunisian Bar Association|Tunisian National Bar Association
SOC TUN o: Association of Tunisian Magistrates|Tunisian Association of Magistrates|Association of Tunisian Judges|Tunisian Judges Association
SOC TUN o: Temimi Foundation, Center for the Study of Islam and Democracy
SOC TUR o: TESEV|Turkish Economic and Social Studies Foundation, SETA|Foundation for Political Economic and Social Research
SOC TUR o: EDAM|Centre for Economics and Foreign Policy Studies
SOC TUR o: Union of Turkish Bar Associations|Union of Bar Associations of Turkey|Turkish Bars Association, Ataturkist Thought Association
SOC TUR o: KONDA|Konda Research, Diyarbakir Bar Association|Ankara Bar Association, TURGEV|TUGVA, Foreign Policy Institute Ankara|USAK
SOC TUR o: TMMOB|Union of Chambers of Turkish Engineers and Architects
SOC TWN o: Sunflower Movement, Sunflower Student Movement, Prospect Foundation
SOC TWN o: Institute for National Defense and Security Research|INDSR|Institute for National Defence and Security Research
SOC TWN o: Taiwan Foundation for Democracy, Taiwanese Public Opinion Foundation|Taiwan Public Opinion Foundation
SOC TWN o: Chung-Hua Institution for Economic Research, Taiwan Institute of Economic Research, Academia Sinica
SOC TWN o: World United Formosans for Independence, Taiwan Thinktank, Doublethink Lab, Straits Forum, Institute for National Policy Research
SOC TZA o: Tanganyika Law Society, REDET|Research on Democracy in Tanzania, Twaweza
SOC UGA o: Uganda Law Society, Uganda Journalists Association, Advocates Coalition for Development and Environment|ACODE
SOC VNM o: Vietnam Fatherland Front|Vietnamese Fatherland Front, Vietnam Women's Union, Ho Chi Minh Communist Youth Union
SOC VNM o: Ho Chi Minh Communist Youth League
SOC VNM o: Vietnam Chamber of Commerce and Industry|VCCI|Vietnam Academy of Social Sciences|Vietnam Association of Victims of Agent Orange
SOC VNM o: Vietnam Union of Friendship Organizations, Diplomatic Academy of Vietnam, GreenID
SOC YEM o: Sanaa Center for Strategic Studies|Sana'a Centre for Strategic Studies, Sana'a Center, Hashid, Hashid tribe|Hashed tribe
SOC YEM o: Hashid tribal confederation|Hashed tribal confederation, Hashid confederation, Bakil|Bakil tribal confederation|Bakeel tribe|Bakil tribe
SOC YEM o: Hadramawt Tribal Alliance|Hadhramaut Tribes Confederation|Hadramawt Tribes Alliance|Hadramout Tribal Alliance
SOC YEM o: Abaad Studies and Research Center
SOC ZAF o: Operation Dudula, Abahlali baseMjondolo, Treatment Action Campaign|TAC, Helen Suzman Foundation, Nelson Mandela Foundation
SOC ZAF o: Ahmed Kathrada Foundation, South African Institute of Race Relations|Institute of Race Relations, Law Society of South Africa, AfriForum
SOC ZAF o: Freedom Under Law, Council for the Advancement of the South African Constitution|CASAC, Corruption Watch, F W de Klerk Foundation
SOC ZAF o: OUTA|Organisation Undoing Tax Abuse, #FeesMustFall, Equal Education, Section27, Centre for the Study of Violence and Reconciliation|CSVR
SOC ZAF o: Right2Know|Right2Know Campaign, Desmond Tutu Foundation|Desmond and Leah Tutu Legacy Foundation, Steve Biko Foundation
SOC ZAF o: Idasa|Institute for Democracy in South Africa, Black Sash, Institute for Justice and Reconciliation|IJR, Brenthurst Foundation
SOC ZAF o: South African Jewish Board of Deputies, Khulumani Support Group|Khulumani, South Africa First, Orania
SOC ZAF o: MK Military Veterans Association|MKMVA|Umkhonto we Sizwe Military Veterans Association, March and March
SOC ZMB o: Law Association of Zambia|LAZ, Oasis Forum, Zambia Chamber of Mines, Foundation for Democratic Process|FODEP
SOC ZWE o: Zimbabwe Election Support Network|ZESN, National Constitutional Assembly|NCA, Crisis in Zimbabwe Coalition|Crisis Coalition Zimbabwe
SOC ZWE o: Women of Zimbabwe Arise|WOZA, Law Society of Zimbabwe, Media Institute of Southern Africa|MISA, Tajamuka, ThisFlag|This Flag movement
SOC ZWE o: Heal Zimbabwe Trust|Heal Zimbabwe, Media Monitoring Project of Zimbabwe, Combined Harare Residents Association|CHRA, Bulawayo Agenda
NGO AFG o: RAWA|Revolutionary Association of the Women of Afghanistan, Afghan Women's Network, Afghan Red Crescent|Afghan Red Crescent Society
NGO AFG o: Rawadari, Afghan Independent Bar Association
NGO AGO o: Mãos Livres, OMUNGA, AJPD, SOS Habitat, Friends of Angola
NGO ARE o: Emirates Red Crescent|UAE Red Crescent|Emirati Red Crescent, Emirates Detainees Advocacy Centre
NGO BDI o: Ligue Iteka|ITEKA|Iteka League, APRODH|Association for the Protection of Human Rights and Detained Persons, FORSC, SOS-Torture Burundi
NGO BDI o: OLUCOME
NGO BFA o: MBDHP|Burkinabe Movement for Human and Peoples' Rights
NGO BGD o: Odhikar, Ain o Salish Kendra, Mayer Daak|Mayer Dak, Human Rights Support Society, Bangladesh Mahila Parishad|Mahila Parishad, Proshika
NGO BGD o: Bangladesh Centre for Worker Solidarity|Bangladesh Center for Workers Solidarity, Gonoshasthaya Kendra
NGO BGD o: Bangladesh Red Crescent|Bangladesh Red Crescent Society
NGO BHR o: Bahrain Centre for Human Rights|BCHR|Bahrain Center for Human Rights, Bahrain Institute for Rights and Democracy
NGO BHR o: Bahrain Human Rights Society, Bahrain Youth Society for Human Rights, Americans for Democracy and Human Rights in Bahrain
NGO BWA o: Ditshwanelo, First People of the Kalahari
NGO CHN o: China Labor Watch, Chinese Human Rights Defenders|CHRD, Human Rights in China, China Aid, Weiquanwang
NGO CHN o: Red Cross Society of China|Chinese Red Cross|China Red Cross, Open Constitution Initiative, Gongmeng, Aizhixing Institute, Aizhi Institute
NGO CHN o: Beijing Aizhixing, Yirenping, Beijing Yirenping Center, Safeguard Defenders
NGO CIV o: Ivorian Human Rights League|LIDHO, Ivorian Movement for Human Rights|MIDH
NGO CMR o: Mandela Center, REDHAC|Central Africa Human Rights Defenders Network, Un Monde Avenir, Centre for Human Rights and Democracy in Africa
NGO COD o: Voice of the Voiceless|VSV|Voix des sans-voix, African Association for the Defence of Human Rights|ASADHO, Justicia Asbl
NGO COD o: Panzi Foundation|Panzi Hospital, CEPADHO, Kivu Security Tracker, Héritiers de la Justice
NGO COG o: Congolese Observatory of Human Rights|OCDH, Rencontre pour la Paix et les Droits de l'Homme
NGO DJI o: Djiboutian Human Rights League|LDDH
NGO DZA o: Algerian League for the Defence of Human Rights|LADDH|Algerian League for the Defense of Human Rights|Algerian League for Human Rights
NGO EGY o: Egyptian Initiative for Personal Rights|EIPR, Egyptian Organisation for Human Rights|EOHR|Egyptian Organization for Human Rights
NGO EGY o: Arabic Network for Human Rights Information|ANHRI|Arab Network for Human Rights Information
NGO EGY o: Hisham Mubarak Law Center|Hisham Mubarak Law Centre, Nadeem Center|Nadim Center, El Nadim Center for Rehabilitation of Victims of Violence
NGO EGY o: Association for Freedom of Thought and Expression|AFTE, Egyptian Commission for Rights and Freedoms|ECRF, Egyptian Front for Human Rights
NGO EGY o: Sinai Foundation for Human Rights|Sinai Foundation
NGO EGY o: Egyptian Center for Economic and Social Rights|ECESR|Egyptian Centre for Economic and Social Rights
NGO EGY o: Egyptian Center for Women's Rights|Egyptian Centre for Women's Rights, Nazra for Feminist Studies|Nazra
NGO EGY o: Cairo Institute for Human Rights Studies|CIHRS, Egyptian Red Crescent, Andalus Institute, Belady Foundation
NGO EGY o: Adalah Center for Rights and Freedoms, Committee for Justice, No Military Trials
NGO ESH o: CODESA|Collective of Sahrawi Human Rights Defenders, Sahrawi Red Crescent
NGO ESH o: ASVDH|Sahrawi Association of Victims of Grave Human Rights Violations, Western Sahara Resource Watch
NGO ETH o: Ethiopian Human Rights Council|EHRCO, Human Rights League of the Horn of Africa, Ethiopian Women Lawyers Association
NGO GIN o: Guinean Human Rights Organization|OGDH, Guinean Organization for the Defense of Human Rights
NGO GNQ o: EG Justice
NGO HKG o: Hong Kong Human Rights Monitor, China Labour Bulletin
NGO HKG o: Information Centre for Human Rights and Democracy|Information Center for Human Rights and Democracy
NGO HKG o: Information Centre for Human Rights and Democracy|Information Centre of Human Rights and Democratic Movement in China
NGO HKG o: China Human Rights Lawyers Concern Group, 612 Humanitarian Relief Fund
NGO IDN o: Kontras, Commission for Missing Persons and Victims of Violence, Commission for the Disappeared and Victims of Violence, Imparsial
NGO IDN o: Indonesian Legal Aid Foundation, YLBHI, Legal Aid Institute Jakarta, LBH Jakarta, Walhi, Indonesian Forum for the Environment, Elsham
NGO IDN o: Indonesia Corruption Watch|ICW|Indonesian Corruption Watch, AMAN, Indigenous Peoples Alliance of the Archipelago, Setara Institute
NGO IDN o: Migrant Care, Indonesian Red Cross, Palang Merah Indonesia, Arus Pelangi, Perludem
NGO IND o: People's Union for Civil Liberties|PUCL, People's Union for Democratic Rights|PUDR, Citizens for Justice and Peace
NGO IND o: Commonwealth Human Rights Initiative, Asian Centre for Human Rights, Lawyers Collective, Human Rights Law Network
NGO IND o: South Asia Human Rights Documentation Centre, Bachpan Bachao Andolan, Self-Employed Women's Association|SEWA, Goonj, Pratham
NGO IND o: Child Rights and You, Save the Childhood Movement
NGO IND o: Jammu Kashmir Coalition of Civil Society|Jammu and Kashmir Coalition of Civil Society|JKCCS, Association of Parents of Disappeared Persons
NGO IND o: Indian Red Cross|Indian Red Cross Society
NGO IRN o: Defenders of Human Rights Center|Defenders of Human Rights Centre|Center for Human Rights Defenders|Centre for Defenders of Human Rights
NGO IRN o: Defenders of Human Rights Center|Human Rights Defenders Centre, Society for Defending the Rights of Prisoners
NGO IRN o: Iranian Red Crescent|Iranian Red Crescent Society|Iran's Red Crescent
NGO IRN o: One Million Signatures Campaign|One Million Signatures|Campaign for Equality, Mourning Mothers|Mothers of Laleh
NGO IRQ o: Iraqi Red Crescent|Iraq Red Crescent|Iraqi Red Crescent Society, Hammurabi Human Rights Organization|Hammurabi Human Rights Organisation
NGO IRQ o: Organization of Women's Freedom in Iraq|OWFI, Yazda, Iraqi Observatory for Human Rights, Metro Center
NGO ISR o: B'Tselem|Betselem, Peace Now|Shalom Achshav|Peace Now movement, Gush Shalom, Adalah|Adalah Legal Center
NGO ISR o: Physicians for Human Rights-Israel|PHRI, Association for Civil Rights in Israel|ACRI, Public Committee Against Torture in Israel|PCATI
NGO ISR o: Rabbis for Human Rights, Israeli Committee Against House Demolitions|ICAHD, Machsom Watch, Ir Amim, Shurat HaDin|Israel Law Center, Bimkom
NGO ISR o: Magen David Adom|MDA|Magen David Adom ambulance service, ZAKA, Standing Together|Standing Together movement
NGO ISR o: Hotline for Refugees and Migrants, Emek Shaveh, Mossawa Center|Mossawa, NGO Monitor
NGO ISR o: Movement for Quality Government|Movement for Quality Government in Israel, Women Wage Peace, Four Mothers|Four Mothers movement
NGO ISR o: United Hatzalah, Combatants for Peace, Regavim, IsraAid, Kerem Navot
NGO JOR o: Adaleh Center
NGO JOR o: Royal Jordanian Hashemite Charity|Jordan Hashemite Charity Organization|Jordan Hashemite Charity Organisation
NGO JOR o: Royal Jordanian Hashemite Charity|Jordanian Hashemite Charity Organization, Jordan River Foundation, Tamkeen
NGO JPN o: Japanese Red Cross|Japanese Red Cross Society|Japan Red Cross, Human Rights Now
NGO KEN o: Muslims for Human Rights|MUHURI, Haki Africa, Independent Medico-Legal Unit|IMLU, Missing Voices, Kituo Cha Sheria
NGO KEN o: Kenya Red Cross|Kenyan Red Cross|Kenya Red Cross Society, African Centre for Open Governance|AfriCOG, Defenders Coalition
NGO KEN o: Rural Women Peace Link
NGO KHM o: LICADHO, Cambodian League for the Promotion and Defense of Human Rights, ADHOC, Cambodian Human Rights and Development Association
NGO KHM o: COMFREL|Committee for Free and Fair Elections in Cambodia, Cambodian Center for Human Rights|CCHR|Cambodian Centre for Human Rights, NICFEC
NGO KHM o: Mother Nature Cambodia, Documentation Center of Cambodia|DC-Cam|Documentation Centre of Cambodia, Cambodian Red Cross
NGO KHM o: Center for Alliance of Labor and Human Rights, Housing Rights Task Force
NGO KOR o: Korean Red Cross|Korean National Red Cross, South Korean Red Cross, Citizens' Alliance for North Korean Human Rights, Sarangbang
NGO KOR o: North Korea Freedom Coalition Seoul, Transitional Justice Working Group
NGO KWT o: Kuwait Red Crescent|Kuwait Red Crescent Society, Kuwait Society for Human Rights, Social Reform Society|Al-Islah Society
NGO KWT o: Revival of Islamic Heritage Society, Group 29
NGO LBN o: Lebanese Red Cross|Lebanon Red Cross|Lebanese Red Cross Society, Samir Kassir Foundation|SKeyes, The Legal Agenda, KAFA, Helem
NGO LBN o: Lebanese Association for Democratic Elections|LADE, Lebanese Center for Human Rights|CLDH|Lebanese Centre for Human Rights
NGO LBN o: SOLIDE|Support of Lebanese in Detention and Exile, UMAM Documentation|UMAM, Jihad al-Binaa|Jihad al-Bina|Jihad al-Binaa foundation
NGO LBN o: Islamic Health Authority|Islamic Health Organization
NGO LBR o: Global Justice and Research Project
NGO LBY o: Libyan Red Crescent|Libya's Red Crescent, Lawyers for Justice in Libya, National Commission for Human Rights in Libya, Libya Crimes Watch
NGO LKA o: University Teachers for Human Rights|UTHR, International Truth and Justice Project, Sarvodaya, Sri Lanka Red Cross
NGO LKA o: Civil Monitoring Commission
NGO LSO o: Transformation Resource Centre
NGO MAR o: Moroccan Association for Human Rights|AMDH|Moroccan Human Rights Association|Association Marocaine des Droits Humains
NGO MAR o: Moroccan Organisation for Human Rights|OMDH|Moroccan Organization for Human Rights, Adala Association
NGO MLI o: Malian Human Rights Association|AMDH
NGO MMR o: AAPPB, Karen Human Rights Group|KHRG, Kachin Women's Association Thailand, Shan Women's Action Network, Shan Human Rights Foundation|SHRF
NGO MMR o: Karen Women's Organization, Karenni Human Rights Group, Chin Human Rights Organization|CHRO, Burmese Rohingya Organisation UK
NGO MMR o: Progressive Voice, Ta'ang Women's Organization, Arakan Project, Human Rights Foundation of Monland
NGO MMR o: Network for Human Rights Documentation-Burma, Free Burma Rangers, Myanmar Red Cross|Myanmar Red Cross Society, Free Rohingya Coalition
NGO MMR o: Equality Myanmar, Blood Money Campaign, Athan, Women's League of Burma
NGO MOZ o: Centre for Public Integrity|CIP, Centre for Democracy and Human Rights|CDD, Decide Platform|Plataforma Decide
NGO MOZ o: Mozambican League of Human Rights|LDH, Doctors for Mozambique, Foundation for Community Development, Budget Monitoring Forum
NGO MRT o: SOS Esclaves|SOS Slaves, IRA Mauritania|Initiative for the Resurgence of the Abolitionist Movement
NGO MWI o: Centre for Human Rights and Rehabilitation, Malawi Law Society
NGO MYS o: Bersih|Bersih 2.0, Coalition for Clean and Fair Elections, Suaram|Suara Rakyat Malaysia, Aliran, Tenaganita, Lawyers for Liberty
NGO MYS o: Sisters in Islam, Article 11 Coalition, North-South Initiative, Malaysian Red Crescent, Centre for Independent Journalism
NGO MYS o: Sahabat Alam Malaysia, Mercy Malaysia
NGO NAM o: National Society for Human Rights, NamRights, Legal Assistance Centre
NGO NER o: Timidria, Alternative Espaces Citoyens
NGO NGA o: Civil Liberties Organisation|CLO, SERAP|Socio-Economic Rights and Accountability Project, CLEEN Foundation
NGO NGA o: Committee for the Defence of Human Rights, Environmental Rights Action
NGO NPL o: INSEC|Informal Sector Service Centre|INSEC Nepal, Advocacy Forum, Nepal Red Cross|Nepal Red Cross Society, Blue Diamond Society
NGO PAK o: Human Rights Commission of Pakistan|HRCP|Pakistan Human Rights Commission, Edhi Foundation|Edhi, Edhi Trust, Edhi Welfare Trust
NGO PAK o: Aurat Foundation, Chhipa, Ansar Burney Trust, Ansar Burney Welfare Trust, Alkhidmat Foundation, Al-Khidmat Foundation|Al-Khidmat
NGO PAK o: Al-Rashid Trust, Al-Akhtar Trust, Shirkat Gah, Digital Rights Foundation, War Against Rape, Bolo Bhi, Bytes for All, Saylani Welfare
NGO PAK o: Pakistan Red Crescent|Pakistan Red Crescent Society, Orangi Pilot Project, Indus Hospital
NGO PHL o: Karapatan, Free Legal Assistance Group, Task Force Detainees of the Philippines|TFDP, Gabriela, National Union of Peoples' Lawyers|NUPL
NGO PHL o: Rise Up for Life and for Rights, Philippine Red Cross, Gawad Kalinga
NGO PHL o: Philippine Alliance of Human Rights Advocates|PAHRA|PPCRV|Parish Pastoral Council for Responsible Voting, Migrante, Migrante International
NGO PHL o: Ecumenical Movement for Justice and Peace, Kalikasan, Kalikasan People's Network, Atin Ito, Centerlaw
NGO PHL o: Namfrel|National Citizens' Movement for Free Elections, Kontra Daya, Alyansa Tigil Mina, Ibon Foundation
NGO PRK o: North Korean Red Cross|North Korea's Red Cross, DPRK Red Cross
NGO PSE o: Al-Mezan|Al Mezan Center for Human Rights|Al Mezan Centre for Human Rights
NGO PSE o: Palestinian Center for Human Rights|PCHR|Palestinian Centre for Human Rights in Gaza
NGO PSE o: Palestine Red Crescent Society|Palestinian Red Crescent|PRCS|Palestine Red Crescent|Palestinian Red Crescent Society
NGO PSE o: Palestinian Prisoners Club|Prisoners' Club, Palestinian Prisoners' Society|Palestinian Prisoner Society
NGO PSE o: Defense for Children International-Palestine|DCIP
NGO PSE o: Palestinian Independent Commission for Citizens' Rights|Palestinian Independent Commission for Human Rights, MIFTAH
NGO PSE o: Palestinian Human Rights Monitoring Group, Stop the Wall, International Solidarity Movement|ISM
NGO PSE o: Palestinian Medical Relief Committees|Palestinian Medical Relief Society|Union of Palestinian Medical Relief Committees
NGO PSE o: Youth Against Settlements, Palestinian NGO Network|Palestinian NGOs Network|PNGO, Bisan Center
NGO PSE o: Palestinian Society for the Protection of Human Rights and the Environment, Union of Agricultural Work Committees|UAWC
NGO PSE o: Jerusalem Legal Aid Center, Palestinian Agricultural Relief
NGO QAT o: Qatar Charity, Qatar Red Crescent|Qatari Red Crescent|Qatar Red Crescent Society, Qatar Foundation
NGO QAT o: Education Above All|Eid Charity|Sheikh Eid bin Mohammad Al Thani Charitable Association
NGO RWA o: LIPRODHOR, CLADHO, LDGL
NGO SAU o: International Islamic Relief Organization|IIRO|International Islamic Relief Organisation
NGO SAU o: Al-Haramain Foundation|Al-Haramain|al-Haramain Islamic Foundation
NGO SAU o: Saudi Civil and Political Rights Association|ACPRA|Association for Civil and Political Rights in Saudi Arabia
NGO SAU o: Saudi Civil and Political Rights Association|Saudi Association for Civil and Political Rights
NGO SAU o: Saudi Red Crescent|Saudi Red Crescent Authority|Saudi Red Crescent Society, Saudi Joint Relief Committee
NGO SAU o: Human Rights First Society|Adala Center for Human Rights
NGO SDN o: Sudan Organisation Against Torture|Sudan Organization Against Torture, Emergency Lawyers|Emergency Lawyers group, Sudan Doctors Network
NGO SDN o: African Centre for Justice and Peace Studies|ACJPS, Emergency Response Rooms|ERR|Emergency Rooms, Sudanese Red Crescent
NGO SEN o: RADDHO, African Assembly for the Defense of Human Rights
NGO SGP o: Think Centre, Transformative Justice Collective, Pink Dot
NGO SLE o: Campaign for Good Governance, National Election Watch
NGO SOM o: SAACID
NGO SWZ o: Swaziland Solidarity Network, Swaziland Democracy Campaign
NGO SYR o: Syrian Network for Human Rights|SNHR, Syrian Civil Defence|Syrian Civil Defense|Syria Civil Defense
NGO SYR o: White Helmets|Syria's White Helmets|Syrian White Helmets
NGO SYR o: Syrian Center for Media and Freedom of Expression|Syrian Centre for Media and Freedom of Expression|SCM
NGO SYR o: Violations Documentation Center|Violations Documentation Centre|VDC|Violations Documentation Center in Syria
NGO SYR o: Syrian Human Rights Committee|Syrian Human Rights Organisation|Syrian Organization for Human Rights, Sawasiya|Sawasiyah
NGO SYR o: Syrian Organization for Human Rights Sawasiyah
NGO SYR o: National Organization for Human Rights in Syria|National Organisation for Human Rights in Syria, Syrians for Truth and Justice|STJ
NGO SYR o: Raqqa is Being Slaughtered Silently|RBSS, Syrian Arab Red Crescent|SARC|Syrian Red Crescent|Syrian Arab Red Crescent Society
NGO SYR o: Damascus Center for Human Rights Studies|Damascus Centre for Human Rights Studies
NGO SYR o: Committees for the Defense of Democratic Freedoms and Human Rights, Syria Trust for Development, Syrian Emergency Task Force
NGO SYR o: Molham Team|Molham Volunteering Team, Response Coordination Group|Syria Response Coordinators, Heyva Sor|Kurdish Red Crescent
NGO SYR o: Association of Detainees and Missing Persons of Sednaya Prison|Association of Detainees and the Missing in Sednaya Prison
NGO TCD o: Chadian Human Rights League|LTDH, Chadian Convention for the Defense of Human Rights
NGO TGO o: Togolese Human Rights League|LTDH
NGO THA o: Thai Lawyers for Human Rights|TLHR, iLaw, Cross Cultural Foundation, Working Group on Justice for Peace, Lawyers Council of Thailand, EnLaw
NGO THA o: Mirror Foundation, Thai Red Cross|Thai Red Cross Society, Population and Community Development Association|P-Net, Assembly of the Poor
NGO THA o: Forum of the Poor, Campaign for Popular Democracy, Student Federation of Thailand|Students Federation of Thailand, PollWatch
NGO THA o: Northeastern Human Rights Network, Anti-Corruption Organisation of Thailand, Union for Civil Liberty, Duay Jai
NGO TLS o: La'o Hamutuk, Yayasan HAK, Fokupers, JSMP, Fundasaun Mahein
NGO TUN o: Tunisian Human Rights League|Tunisian League for Human Rights|Tunisian League of Human Rights, LTDH
NGO TUN o: Tunisian League for the Defence of Human Rights
NGO TUN o: Tunisian Forum for Economic and Social Rights|FTDES|Tunisian Forum for Social and Economic Rights, Al Bawsala|Albawsala
NGO TUN o: Tunisian Association of Democratic Women|ATFD|Association of Tunisian Democratic Women, Mnemty, Mourakiboun
NGO TUN o: National Council for Liberties in Tunisia|CNLT, Tunisian Organisation Against Torture|OCTT
NGO TUR o: Human Rights Association of Turkey|Human Rights Association|Turkish Human Rights Association, IHD human rights group
NGO TUR o: TIHV|Turkish Human Rights Foundation, Saturday Mothers|Cumartesi Anneleri, Kimse Yok Mu, Deniz Feneri
NGO TUR o: We Will Stop Femicides Platform|We Will Stop Femicide Platform|Anadolu Kültür, Turkish Red Crescent|Kizilay|Red Crescent of Turkey
NGO TWN o: Tzu Chi|Tzu Chi Foundation, Taiwan Red Cross, Taiwan Alliance to End the Death Penalty, Judicial Reform Foundation
NGO TZA o: Legal and Human Rights Centre|LHRC, Tanzania Human Rights Defenders Coalition|THRDC, Mwalimu Nyerere Foundation, HakiElimu
NGO UGA o: Foundation for Human Rights Initiative, Chapter Four Uganda|Chapter Four, SMUG
NGO UGA o: African Centre for Treatment and Rehabilitation of Torture Victims, Acholi Religious Leaders Peace Initiative|ARLPI
NGO UGA o: Gulu Support the Children
NGO YEM o: Mwatana|Mwatana for Human Rights|Mwatana Organization for Human Rights|Mwatana Organisation for Human Rights
NGO YEM o: National Organization for Defending Rights and Freedoms
NGO YEM o: SAM Organization for Rights and Liberties|SAM Organisation for Rights and Liberties
NGO YEM o: Abductees' Mothers Association|Mothers of Abductees Association, Yemen Data Project, Women Journalists Without Chains
NGO YEM o: Yemen Red Crescent|Yemeni Red Crescent|Yemen Red Crescent Society, Yemeni Archive, Rights Radar
NGO ZAF o: Legal Resources Centre, Southern Africa Litigation Centre|Southern African Litigation Centre|SALC, Institute for Healing of Memories
NGO ZAF o: African Centre for Migration and Society
NGO ZWE o: Zimbabwe Lawyers for Human Rights|ZLHR, Zimbabwe Peace Project|ZPP, Zimbabwe Human Rights NGO Forum|Zimbabwe Human Rights Forum
NGO ZWE o: ZimRights|Zimbabwe Human Rights Association, Zimbabwe Association of Doctors for Human Rights|ZADHR, Amani Trust
NGO ZWE o: Centre for Natural Resource Governance
REL AFG o: Ulema Council of Afghanistan|Afghan Ulema Council
REL AGO o: CEAST|Episcopal Conference of Angola and São Tomé, COIEPA
REL ARE o: Muslim Council of Elders|UAE Fatwa Council
REL BDI o: Burundi Bishops' Conference
REL BGD o: Hefazat-e-Islam|Hefajat-e-Islam|Hifazat-e-Islam, Bangladesh Hindu Buddhist Christian Unity Council
REL BHR o: Islamic Ulama Council
REL BTN o: Zhung Dratshang
REL CAF o: Central African Bishops' Conference
REL CHN o: Chinese Patriotic Catholic Association|Catholic Patriotic Association, Buddhist Association of China, Three-Self Patriotic Movement
REL CHN o: Early Rain Covenant Church, Shouwang Church, Islamic Association of China, China Christian Council, Zion Church Beijing
REL CHN o: Church of Almighty God, Eastern Lightning, Shaolin Temple, Shaolin Monastery
REL CMR o: National Episcopal Conference of Cameroon, Presbyterian Church in Cameroon, Cameroon Baptist Convention
REL COD o: National Episcopal Conference of Congo|CENCO|Episcopal Conference of Congo, Church of Christ in Congo|ECC, Kimbanguist Church
REL DZA o: Association of Algerian Muslim Ulema
REL EGY o: Dar al-Ifta|Dar al-Iftaa, Coptic Orthodox Church|Coptic Orthodox Church of Alexandria|Egyptian Coptic Church|Coptic Church
REL EGY o: Maspero Youth Union, Salafi Call|Salafist Call|al-Dawa al-Salafiya, Coptic Catholic Church, Anglican Church in Egypt
REL ETH o: Ethiopian Orthodox Church|Ethiopian Orthodox Tewahedo Church, Ethiopian Islamic Affairs Supreme Council
REL GHA o: Christian Council of Ghana, Ghana Catholic Bishops' Conference
REL HKG o: Catholic Diocese of Hong Kong
REL IDN o: Nahdlatul Ulama|Nahdatul Ulama|NU, Muhammadiyah|Muhammadiah, Indonesian Ulema Council|Indonesian Council of Ulema|Indonesia Ulema Council
REL IDN o: MUI|Majelis Ulama Indonesia, Communion of Churches in Indonesia|Indonesian Communion of Churches, PGI
REL IDN o: Islamic Defenders Front|Islam Defenders Front|Islamic Defender Front, FPI|Front Pembela Islam, Hizb ut-Tahrir Indonesia|HTI
REL IDN o: Indonesian Mujahidin Council|Indonesian Mujahideen Council, MMI, Al-Mukmin, Al-Mukmin boarding school, Ngruki school
REL IND o: Vishwa Hindu Parishad|VHP|Vishva Hindu Parishad, World Hindu Council, All India Muslim Personal Law Board|AIMPLB, Muslim Personal Law Board
REL IND o: Jamiat Ulama-i-Hind|Jamiat Ulema-e-Hind|Jamiat Ulama-e-Hind|Jamiat Ulema-i-Hind, Akal Takht, Shiromani Gurdwara Parbandhak Committee|SGPC
REL IND o: Damdami Taksal, Darul Uloom Deoband|Dar-ul-Uloom Deoband, Darul Uloom, Deoband seminary, Darul Uloom seminary
REL IND o: Catholic Bishops' Conference of India|CBCI, All India Christian Council, Syro-Malabar Church, National Council of Churches in India
REL IND o: Ram Janmabhoomi Nyas, Ram Janmabhoomi Trust, Shri Ram Janmabhoomi Teerth Kshetra, Babri Masjid Action Committee
REL IND o: All India Babri Masjid Action Committee, Sunni Waqf Board, Sunni Central Waqf Board, Babri Mosque Action Committee
REL IND o: Tirumala Tirupati Devasthanams, Travancore Devaswom Board, Sabarimala temple board, Nirmohi Akhara, Isha Foundation
REL IND o: Art of Living Foundation, Dera Sacha Sauda, Haj Committee of India, Missionaries of Charity, Popular Front of India|PFI, Tablighi Jamaat
REL IND o: Nizamuddin Markaz, Evangelical Fellowship of India, Brahmo Samaj, Arya Samaj, Hindu Munnani
REL IRN o: Qom Seminary
REL IRN o: Qom Seminary Teachers Association|Association of Teachers of Qom Seminary|Association of Qom Seminary Teachers
REL IRN o: Qom Seminary Teachers Association|Society of Teachers of Qom Theological Seminary, Anglican Church in Iran, Jamkaran
REL IRN o: Feyziyeh|Feyziyeh seminary
REL IRQ o: Association of Muslim Scholars|Muslim Scholars Association|Association of Muslim Scholars in Iraq|AMS, Muslim Clerics Association
REL IRQ o: Marjaiya|Marjayia, Hawza|Hawzah, Chaldean Catholic Church|Chaldean Church|Chaldean Patriarchate
REL ISR o: Chief Rabbinate of Israel|Israel's Chief Rabbinate, Rabbanut, Neturei Karta, Edah Haredit|Eda Haredit|Edah HaChareidis
REL ISR o: Western Wall Heritage Foundation, Yeshivat Merkaz HaRav|Mercaz Harav|Merkaz Harav, Tzohar
REL JPN o: Soka Gakkai, Yasukuni Shrine, Yasukuni, Jinja Honcho, Association of Shinto Shrines, Kofuku no Kagaku, Happiness Realization Party
REL KEN o: National Council of Churches of Kenya|NCCK, Supreme Council of Kenya Muslims|SUPKEM, Council of Imams and Preachers of Kenya
REL KEN o: Kenya Conference of Catholic Bishops, Anglican Church of Kenya, Islamic Party of Kenya
REL KOR o: Jogye Order, Chogye Order, Jogye Order of Korean Buddhism, Shincheonji|Shincheonji Church, Shincheonji Church of Jesus, Sarang Jeil Church
REL KOR o: Unification Church, Family Federation for World Peace and Unification, Christian Council of Korea, National Council of Churches in Korea
REL KOR o: Yoido Full Gospel Church, Saemmul Church, Saemmul Presbyterian Church, Catholic Bishops' Conference of Korea
REL KOR o: Myongdong Cathedral|Myeongdong Cathedral, Sarang Church
REL LBN o: Maronite Church, Maronite Patriarchate, Maronite Catholic Church, Bkerke, Bkirki, Maronite Bishops|Council of Maronite Bishops
REL LBN o: Dar al-Fatwa, Supreme Islamic Shiite Council|Supreme Shiite Council, Higher Shiite Islamic Council|Higher Shiite Council
REL LBN o: Supreme Islamic Shia Council, Muslim Scholars Committee|Committee of Muslim Scholars, Maronite League
REL LBN o: Armenian Catholicosate of Cilicia|Catholicosate of Cilicia, Melkite Church|Melkite Greek Catholic Church, Lebanese Council of Churches
REL LBR o: Liberian Council of Churches
REL LBY o: Dar al-Ifta of Libya
REL LKA o: Bodu Bala Sena|BBS|Bodu Bala Sena BBS, Buddhist Power Force, Ravana Balaya, Sinhala Ravaya
REL LKA o: All Ceylon Jamiyyathul Ulama|All Ceylon Jamiyathul Ulama, Asgiriya Chapter, Malwatte Chapter, Asgiriya
REL LKA o: Catholic Bishops' Conference of Sri Lanka, National Christian Evangelical Alliance of Sri Lanka, Maha Sangha
REL MAR o: Supreme Council of Ulemas|High Council of Ulema|Supreme Council of Ulema, Movement of Unity and Reform|Unity and Reform Movement
REL MAR o: Boutchichi|Boutchichiya
REL MDG o: FFKM|Council of Christian Churches in Madagascar, FJKM
REL MLI o: High Islamic Council of Mali|High Islamic Council
REL MMR o: Ma Ba Tha, Association for the Protection of Race and Religion, Committee for the Protection of Nationality and Religion, 969 Movement
REL MMR o: State Sangha Maha Nayaka Committee|Sangha Maha Nayaka, Ma Ha Na, Kachin Baptist Convention, Myanmar Council of Churches
REL MMR o: Karen Baptist Convention, All Burma Monks' Alliance, Alliance of All Burmese Buddhist Monks
REL MNG o: Gandan Monastery, Gandantegchinlen Monastery
REL MWI o: Church of Central Africa Presbyterian|CCAP, Livingstonia Synod
REL MYS o: Christian Federation of Malaysia, Council of Churches of Malaysia, Al-Arqam
REL NAM o: Council of Churches in Namibia|CCN
REL NGA o: Christian Association of Nigeria, Jama'atu Nasril Islam, Islamic Movement in Nigeria|IMN|Islamic Movement of Nigeria
REL NGA o: Supreme Council for Islamic Affairs|Nigerian Supreme Council for Islamic Affairs|NSCIA, Catholic Bishops Conference of Nigeria
REL NGA o: Church of Nigeria, Redeemed Christian Church of God, Pentecostal Fellowship of Nigeria|PFN
REL NPL o: World Hindu Federation, Pashupati Area Development Trust
REL PAK o: Wafaq-ul-Madaris|Wafaq ul Madaris, Red Mosque, Lal Masjid, Jamia Hafsa, Jamia Binoria, Jamia Haqqania
REL PAK o: Darul Uloom Haqqania|Dar-ul-Uloom Haqqania, Markaz-e-Taiba, Church of Pakistan, Tanzeem-ul-Madaris, Dawat-e-Islami
REL PAK o: Markazi Jamiat Ahle Hadith, Pakistan Ulema Council, Ruet-e-Hilal Committee, Central Ruet-e-Hilal Committee, Auqaf Department
REL PAK o: Evacuee Trust Property Board, Pakistan Hindu Council
REL PHL o: Catholic Bishops' Conference of the Philippines|CBCP, Iglesia ni Cristo, El Shaddai|El Shaddai movement
REL PHL o: Jesus Is Lord Church|Jesus Is Lord Movement, Kingdom of Jesus Christ|Kingdom of Jesus Christ church|KOJC
REL PHL o: National Council of Churches in the Philippines|NCCP, Iglesia Filipina Independiente, United Church of Christ in the Philippines
REL PHL o: Archdiocese of Manila, NASSA, Philippine Independent Church
REL PRK o: Korean Christian Federation
REL PSE o: Islamic Waqf, Jerusalem Islamic Waqf|Waqf Council Jerusalem|Jerusalem Waqf|Islamic Waqf of Jerusalem, Higher Islamic Council Jerusalem
REL PSE o: Latin Patriarchate of Jerusalem|Latin Patriarchate|Latin Patriarchate in Jerusalem
REL PSE o: Greek Orthodox Patriarchate of Jerusalem|Greek Orthodox Patriarchate in Jerusalem|Jerusalem Patriarchate
REL PSE o: Custody of the Holy Land|Custodian of the Holy Land
REL QAT o: International Union of Muslim Scholars|IUMS|International Association of Muslim Scholars
REL SAU o: Council of Senior Scholars, Council of Senior Ulema|Senior Council of Ulema, Council of Senior Clerics
REL SAU o: Council of Senior Religious Scholars, Council of Higher Ulema, Muslim World League|Rabita|Rabitat al-Alam al-Islami
REL SAU o: World Assembly of Muslim Youth|WAMY
REL SDN o: Sudan Council of Churches, Ansar sect, Khatmiyya|Khatmiya
REL SEN o: Mourides|Mouride brotherhood
REL SGP o: Majlis Ugama Islam Singapura|MUIS
REL SLE o: Inter-Religious Council of Sierra Leone, Council of Churches in Sierra Leone
REL SSD o: South Sudan Council of Churches|New Sudan Council of Churches
REL SYR o: Greek Orthodox Patriarchate of Antioch|Syriac Orthodox Church|Syrian Orthodox Church|Syriac Orthodox Patriarchate, Syrian Islamic Council
REL SYR o: Supreme Alawite Islamic Council|Supreme Islamic Alawite Council
REL THA o: Sangha Supreme Council|Supreme Sangha Council|Supreme Sangha Council of Thailand, Wat Phra Dhammakaya, Dhammakaya|Dhammakaya Temple
REL THA o: Santi Asoke, Chularatchamontri
REL TUR o: Ecumenical Patriarchate of Constantinople, Phanar, Fener Greek Patriarchate, Greek Orthodox Patriarchate in Istanbul, Halki Seminary, Fener
REL TUR o: Alevi-Bektashi Federation|Pir Sultan Abdal Association|Cem Foundation, Ismailaga|Menzil order
REL TWN o: Presbyterian Church in Taiwan, Fo Guang Shan, Dharma Drum Mountain
REL TZA o: BAKWATA|National Muslim Council of Tanzania, Tanzania Episcopal Conference|TEC, Christian Council of Tanzania
REL UGA o: Church of Uganda, Inter-Religious Council of Uganda, Uganda Muslim Supreme Council
REL UGA o: Movement for the Restoration of the Ten Commandments of God
REL VNM o: Vietnam Buddhist Sangha, Buddhist Church of Vietnam, Hoa Hao, Hoa Hao Buddhism, Cao Dai
REL VNM o: Vietnamese Bishops' Conference|Vietnam Bishops' Conference, Catholic Bishops' Conference of Vietnam, Evangelical Church of Vietnam
REL YEM o: Dar al-Hadith|Dar al-Hadith Dammaj|Dar al-Hadith institute, Yemen Scholars Council
REL ZAF o: South African Council of Churches|SACC, Southern African Catholic Bishops' Conference
REL ZAF o: Anglican Church of Southern Africa|Church of the Province of Southern Africa, Muslim Judicial Council, Zion Christian Church|ZCC
REL ZMB o: Zambia Episcopal Conference|Zambia Conference of Catholic Bishops, Council of Churches in Zambia
REL ZWE o: Zimbabwe Council of Churches|ZCC, Zimbabwe Catholic Bishops' Conference|ZCBC, Evangelical Fellowship of Zimbabwe
REL ZWE o: Christian Alliance of Zimbabwe, Zimbabwe Christian Alliance
EDU AFG o: Kabul University, American University of Afghanistan|AUAF, Kabul Polytechnic|Kabul Polytechnic University, Nangarhar University
EDU AFG o: Herat University, Balkh University, Kabul Medical University
EDU AGO o: Agostinho Neto University
EDU ARE o: United Arab Emirates University|UAE University, New York University Abu Dhabi|NYU Abu Dhabi, Zayed University, Khalifa University
EDU ARE o: American University of Sharjah, Mohamed bin Zayed University of Artificial Intelligence|Sorbonne Abu Dhabi
EDU BDI o: University of Burundi
EDU BEN o: University of Abomey-Calavi
EDU BFA o: University of Ouagadougou
EDU BGD o: Bangladesh Chhatra League|Chhatra League|BCL, Islami Chhatra Shibir|Islami Chhatra Shibir Bangladesh, Shibir, Jatiyatabadi Chhatra Dal
EDU BGD o: Chhatra Dal, University of Dhaka|Dhaka University, DUCSU, BUET|Bangladesh University of Engineering and Technology
EDU BGD o: Rajshahi University|University of Rajshahi, Jahangirnagar University, University of Chittagong|Chittagong University
EDU BGD o: North South University
EDU BHR o: University of Bahrain
EDU BWA o: University of Botswana
EDU CAF o: University of Bangui
EDU CHN o: Peking University, Tsinghua University|Tsinghua, Renmin University|Renmin University of China, Fudan University|Fudan
EDU CHN o: Shanghai Jiao Tong University, Jiaotong University, Zhejiang University, Nanjing University, Wuhan University
EDU CHN o: Beijing Foreign Studies University, Sun Yat-sen University, Xiamen University, China Foreign Affairs University, Beijing Normal University
EDU CHN o: Tongji University, East China Normal University, China University of Political Science and Law, Harbin Institute of Technology
EDU CHN o: PLA National Defense University|PLA National Defence University, Jinan University, Central University for Nationalities
EDU CHN o: Minzu University|Minzu University of China, Beihang University, Nankai University, Shandong University, Jilin University
EDU CHN o: Huazhong University of Science and Technology, Xinjiang University, Confucius Institute|Confucius Institutes
EDU CIV o: FESCI|Student Federation of Ivory Coast, Félix Houphouët-Boigny University
EDU CMR o: University of Buea, University of Yaoundé, University of Douala
EDU COD o: University of Kinshasa|UNIKIN, University of Lubumbashi, University of Goma, University of Kisangani
EDU COG o: Marien Ngouabi University
EDU DZA o: University of Algiers, University of Science and Technology Houari Boumediene|USTHB, University of Tizi Ouzou
EDU EGY o: Cairo University, Ain Shams University, Al-Azhar University, Alexandria University, American University in Cairo|AUC, Mansoura University
EDU EGY o: Helwan University, Assiut University, Zagazig University
EDU ERI o: University of Asmara, Sawa
EDU ETH o: Addis Ababa University, Mekelle University, Haramaya University, Bahir Dar University, Gondar University
EDU GAB o: Omar Bongo University
EDU GHA o: University of Ghana, Kwame Nkrumah University of Science and Technology|KNUST, University of Cape Coast, National Union of Ghana Students
EDU HKG o: University of Hong Kong|Hong Kong University|HKU, Chinese University of Hong Kong|CUHK|Hong Kong Chinese University
EDU HKG o: Hong Kong Polytechnic University, PolyU, City University of Hong Kong, Hong Kong Baptist University
EDU HKG o: Hong Kong University of Science and Technology, Lingnan University, Hong Kong Federation of Students, Education University of Hong Kong
EDU IDN o: University of Indonesia, Gadjah Mada University|Gajah Mada University|Universitas Gadjah Mada|UGM
EDU IDN o: Bandung Institute of Technology|Institut Teknologi Bandung|ITB, Trisakti University|Trisakti, Airlangga University
EDU IDN o: Syarif Hidayatullah State Islamic University, State Islamic University Jakarta, Cenderawasih University, Padjadjaran University
EDU IDN o: Paramadina University, Atma Jaya University, Atma Jaya Catholic University, Indonesian Islamic Students Association, HMI
EDU IND o: Jawaharlal Nehru University|JNU, Jamia Millia Islamia, Aligarh Muslim University|AMU, Banaras Hindu University|BHU
EDU IND o: University of Delhi|Delhi University, Delhi School of Economics, Indian Institute of Management
EDU IND o: IIT|Indian Institutes of Technology|Indian Institute of Technology, IIT Delhi, IIT Bombay, IIT Madras, Indian Institute of Science
EDU IND o: Jadavpur University, Osmania University, University of Hyderabad|Hyderabad University, University of Calcutta|Calcutta University
EDU IND o: Presidency College Kolkata, University of Mumbai|Mumbai University, Panjab University, Ashoka University
EDU IND o: OP Jindal Global University|Jindal Global University, Indian Statistical Institute, Kashmir University|University of Kashmir
EDU IND o: Gauhati University, Manipur University, Madras University|University of Madras, National Law School of India University
EDU IND o: Film and Television Institute of India|FTII
EDU IND o: Akhil Bharatiya Vidyarthi Parishad|ABVP|AISA|All India Students Association|AASU|All Assam Students Union|ABSU|All Bodo Students Union
EDU IND o: Akhil Bharatiya Vidyarthi Parishad|All Manipur Students Union
EDU IND o: National Students' Union of India|NSUI|Naga Students Federation|North East Students' Organisation, Students Federation of India
EDU IRN o: University of Tehran|Tehran University, Sharif University of Technology|Sharif University
EDU IRN o: Amirkabir University|Amirkabir University of Technology, Shahid Beheshti University|Beheshti University, Allameh Tabataba'i University
EDU IRN o: Islamic Azad University|Azad University, Tarbiat Modares University, Malek Ashtar University
EDU IRN o: Ferdowsi University|Ferdowsi University of Mashhad, Imam Hussein University|Imam Hossein University, Shiraz University
EDU IRN o: Imam Sadeq University|Imam Sadiq University, Tabriz University|University of Tabriz
EDU IRQ o: University of Baghdad|Baghdad University, Mustansiriya University|Mustansiriyah University|Mustansiriyah
EDU IRQ o: University of Mosul|Mosul University, University of Basra|Basra University, Salahaddin University|Salahaddin University-Erbil
EDU IRQ o: University of Kufa|Kufa University, American University of Iraq|American University of Iraq-Sulaimani, Nahrain University
EDU IRQ o: University of Sulaimani|Sulaimani University, Tikrit University|University of Tikrit
EDU ISR o: Hebrew University|Hebrew University of Jerusalem|Jerusalem's Hebrew University, Tel Aviv University, Bar-Ilan University
EDU ISR o: Technion|Technion-Israel Institute of Technology, University of Haifa|Haifa University
EDU ISR o: Ben-Gurion University|Ben-Gurion University of the Negev, Weizmann Institute|Weizmann Institute of Science, Reichman University
EDU ISR o: Interdisciplinary Center Herzliya|Interdisciplinary Centre Herzliya, IDC Herzliya, Interdisciplinary Center
EDU ISR o: Ariel University|Ariel University Center, International Institute for Counter-Terrorism|ICT Herzliya|Institute for Counter-Terrorism
EDU ISR o: Open University of Israel
EDU JOR o: University of Jordan|Jordan University|Jordanian University, Yarmouk University, Mutah University|Muta University
EDU JOR o: Jordan University of Science and Technology
EDU JPN o: University of Tokyo|Tokyo University, Kyoto University|University of Kyoto, Waseda University|Waseda, Keio University|Keio
EDU JPN o: Sophia University, Sophia University Tokyo, Hitotsubashi University, Meiji University, Hosei University, Rikkyo University
EDU JPN o: Aoyama Gakuin University, Nihon University, Chuo University, Takushoku University, Gakushuin University, Meiji Gakuin University
EDU JPN o: International Christian University, Tokyo University of Foreign Studies, Osaka University, Kobe University, Tohoku University
EDU JPN o: Nagoya University, Hokkaido University, Kyushu University, Hiroshima University, Nagasaki University
EDU JPN o: Tsukuba University|University of Tsukuba, University of the Ryukyus, Ritsumeikan University, Doshisha University, Keio University Hospital
EDU JPN o: National Defense Academy of Japan, Riken
EDU KEN o: University of Nairobi|Nairobi University, Kenyatta University, Moi University, Garissa University|Garissa University College
EDU KEN o: Maseno University, Egerton University, Strathmore University, Aga Khan University Nairobi
EDU KHM o: Royal University of Phnom Penh
EDU KOR o: Seoul National University
EDU KOR o: Korea University|KAIST|Kyungnam University|Korea Advanced Institute of Science and Technology|Korea National Defense University
EDU KOR o: Yonsei University|Yonsei, Ewha Womans University|Ewha Women's University, Ewha University, Dongguk University, Kookmin University
EDU KOR o: Hanyang University, Sogang University, University of North Korean Studies, Kyung Hee University, Sungkyunkwan University
EDU KOR o: Chonnam National University, Handong Global University, Hankuk University of Foreign Studies, Myongji University
EDU KOR o: Sookmyung Women's University, Inha University, Sejong University, Konkuk University, Chung-Ang University, Pusan National University
EDU KOR o: Dong-A University, Graduate Institute of North Korean Studies
EDU KWT o: Kuwait University
EDU LAO o: National University of Laos
EDU LBN o: American University of Beirut|AUB, Lebanese University, Saint Joseph University|Universite Saint-Joseph, Saint Joseph University of Beirut
EDU LBN o: St. Joseph University, Lebanese American University|LAU, Beirut Arab University
EDU LBR o: University of Liberia, Cuttington University
EDU LBY o: University of Benghazi|Garyounis University, University of Tripoli|Al-Fateh University
EDU LKA o: University of Colombo|Colombo University, University of Peradeniya|Peradeniya University, University of Jaffna|Jaffna University
EDU LKA o: University of Moratuwa, University of Kelaniya|Kelaniya University, General Sir John Kotelawala Defence University
EDU LKA o: University of Sri Jayewardenepura
EDU LSO o: National University of Lesotho
EDU MAC o: University of Macau
EDU MAR o: Mohammed V University, Al Akhawayn University, UNEM|National Union of Moroccan Students, Hassan II University
EDU MAR o: Mohammed VI Polytechnic University
EDU MDG o: University of Antananarivo
EDU MMR o: Yangon University|University of Yangon, Rangoon University, Mandalay University
EDU MMR o: All Burma Federation of Student Unions|ABFSU|All Burma Federation of Students Unions, Yangon Institute of Technology
EDU MMR o: Rangoon Institute of Technology, University of Yadanabon
EDU MNG o: National University of Mongolia
EDU MOZ o: Eduardo Mondlane University|UEM
EDU MUS o: University of Mauritius
EDU MWI o: University of Malawi
EDU MYS o: University of Malaya, Universiti Sains Malaysia|USM, Universiti Kebangsaan Malaysia|UKM, National University of Malaysia
EDU MYS o: IIUM|International Islamic University of Malaysia, Universiti Teknologi Malaysia|UTM, Universiti Putra Malaysia|UPM
EDU MYS o: Universiti Malaysia Sabah, Universiti Malaysia Sarawak, Sunway University
EDU NAM o: University of Namibia|UNAM
EDU NER o: Abdou Moumouni University, Union of Nigerien Students
EDU NGA o: University of Ibadan, University of Lagos, Ahmadu Bello University, University of Nigeria|University of Nigeria Nsukka
EDU NGA o: Obafemi Awolowo University|University of Ife, Bayero University, National Association of Nigerian Students|NANS, University of Maiduguri
EDU NGA o: Nigerian Institute of International Affairs|NIIA, Covenant University
EDU NPL o: Tribhuvan University, Kathmandu University
EDU NPL o: All Nepal National Independent Students Union|ANNISU-R|All Nepal National Independent Students' Union (Revolutionary)|ANNFSU
EDU NPL o: All Nepal National Independent Students Union|All Nepal National Free Students Union, Nepal Students Union|Nepal Student Union
EDU OMN o: Sultan Qaboos University
EDU PAK o: Quaid-i-Azam University|Quaid-e-Azam University, Lahore University of Management Sciences|LUMS, Punjab University Lahore
EDU PAK o: University of the Punjab, University of Karachi|Karachi University, University of Peshawar|Peshawar University
EDU PAK o: National University of Sciences and Technology Islamabad|NUST, International Islamic University Islamabad, International Islamic University
EDU PAK o: Aga Khan University, Bacha Khan University, University of Balochistan, Islami Jamiat-e-Talaba|Islami Jamiat Talaba
EDU PAK o: Government College University Lahore, Abdul Wali Khan University, Baloch Students Organization|Baloch Students Organisation, BSO-Azad
EDU PAK o: Peoples Students Federation, University of Sindh
EDU PHL o: University of the Philippines, UP Diliman, Ateneo de Manila University|Ateneo de Manila, Ateneo|Ateneo School of Government
EDU PHL o: De La Salle University, University of Santo Tomas, Mindanao State University, Polytechnic University of the Philippines
EDU PHL o: University of Asia and the Pacific, Far Eastern University, Ateneo de Davao University, Silliman University, Anakbayan
EDU PHL o: League of Filipino Students, Philippine Military Academy, National Defense College of the Philippines, Asian Institute of Management
EDU PHL o: Development Academy of the Philippines, Xavier University Cagayan de Oro, San Beda|San Beda University
EDU PHL o: National Union of Students of the Philippines
EDU PRK o: Kim Il Sung University, Pyongyang University of Science and Technology|PUST, Kim Chaek University of Technology, Kim Jong Il University
EDU PRK o: Mangyongdae Revolutionary School
EDU PSE o: Birzeit University|Birzeit, Islamic University of Gaza|Islamic University in Gaza, Al-Quds University
EDU PSE o: An-Najah University|An-Najah National University|An Najah University, Al-Azhar University-Gaza|Al-Azhar University in Gaza
EDU PSE o: Bethlehem University, Hebron University, Al-Aqsa University
EDU QAT o: Qatar University, Georgetown University in Qatar, Doha Institute|Doha Institute for Graduate Studies, Northwestern University in Qatar
EDU QAT o: Hamad Bin Khalifa University
EDU RWA o: University of Rwanda, National University of Rwanda
EDU SAU o: King Saud University, King Abdulaziz University, King Fahd University of Petroleum and Minerals|KFUPM
EDU SAU o: King Abdullah University of Science and Technology|KAUST
EDU SAU o: Imam Muhammad bin Saud Islamic University|Imam Mohammed bin Saud University|Imam Muhammad Ibn Saud University, Umm al-Qura University
EDU SAU o: Islamic University of Medina|Islamic University of Madinah
EDU SDN o: University of Khartoum|Khartoum University, Al-Neelain University, Omdurman Islamic University, Ahfad University
EDU SEN o: Cheikh Anta Diop University|University of Dakar|UCAD, Gaston Berger University
EDU SGP o: National University of Singapore|NUS, Nanyang Technological University|NTU, Singapore Management University
EDU SGP o: Lee Kuan Yew School of Public Policy, Institute of Southeast Asian Studies, Yale-NUS College
EDU SGP o: RSIS|Rajaratnam School of International Studies, Institute of Defence and Strategic Studies, Yusof Ishak Institute
EDU SLE o: Fourah Bay College, University of Sierra Leone, Njala University
EDU SOM o: Benadir University, Mogadishu University, Somali National University
EDU SSD o: University of Juba
EDU SWZ o: University of Swaziland|University of Eswatini
EDU SYR o: Damascus University|University of Damascus, University of Aleppo|Aleppo University, Tishreen University|Tishrin University
EDU TCD o: University of N'Djamena
EDU TGO o: University of Lomé
EDU THA o: Chulalongkorn University, Thammasat University|Thammasat, Mahidol University, Chiang Mai University, Kasetsart University
EDU THA o: Prince of Songkla University|Prince of Songkhla University, Ramkhamhaeng University, Ubon Ratchathani University, Rangsit University
EDU THA o: Khon Kaen University, National Institute of Development Administration, Naresuan University, Mae Fah Luang University, Walailak University
EDU THA o: Siam University, Silpakorn University
EDU TLS o: National University of Timor Lorosa'e
EDU TUN o: Manouba University|University of Manouba, General Union of Tunisian Students|UGET|UGTE, University of Tunis
EDU TUN o: Zitouna University|Zaytouna University|Ezzitouna University
EDU TUR o: Bosphorus University|Bosporus University, Istanbul Technical University
EDU TWN o: National Taiwan University, National Chengchi University|Chengchi University, Tamkang University, National Tsing Hua University
EDU TWN o: Soochow University Taipei, National Sun Yat-sen University, Chinese Culture University, Tunghai University, National Chung Cheng University
EDU TZA o: University of Dar es Salaam, Sokoine University, University of Dodoma
EDU UGA o: Makerere University|Makerere, Gulu University, Mbarara University, Kyambogo University, Makerere Institute of Social Research
EDU VNM o: Vietnam National University, Hanoi University|Hanoi National University, Ho Chi Minh National Academy of Politics
EDU VNM o: Ho Chi Minh City University, Hue University, Can Tho University
EDU YEM o: Sanaa University|University of Sanaa, Aden University|University of Aden, Iman University|Al-Eman University
EDU ZAF o: University of Cape Town|UCT, University of the Witwatersrand|Wits University, Stellenbosch University|University of Stellenbosch
EDU ZAF o: University of Pretoria, University of Johannesburg, University of KwaZulu-Natal, University of South Africa|UNISA, Rhodes University
EDU ZAF o: University of the Western Cape, Human Sciences Research Council|HSRC, University of Fort Hare|Fort Hare University
EDU ZAF o: South African Students Congress|SASCO, Congress of South African Students|COSAS, University of Limpopo, Nelson Mandela University
EDU ZMB o: University of Zambia|UNZA, Copperbelt University
EDU ZWE o: University of Zimbabwe, Zimbabwe National Students Union|ZINASU, Midlands State University
MED BHR o: Salmaniya Medical Complex|Salmaniya hospital
MED CHN o: Chinese Center for Disease Control and Prevention|China's Center for Disease Control and Prevention, China CDC|Chinese CDC
MED CHN o: Wuhan Institute of Virology|WIV, Wuhan Central Hospital, China Medical Association, China-Japan Friendship Hospital
MED EGY o: Egyptian Medical Syndicate|Egypt's Doctors Syndicate|Egyptian Doctors Syndicate
MED IND o: All India Institute of Medical Sciences|AIIMS, Safdarjung Hospital, Apollo Hospitals, Ganga Ram Hospital, Serum Institute, RG Kar Hospital
MED IND o: RG Kar Medical College
MED ISR o: Hadassah Hospital|Hadassah University Hospital|Hadassah, Hadassah Medical Center, Hadassah Ein Kerem
MED ISR o: Soroka Hospital|Soroka Medical Center|Soroka, Sheba Medical Center|Sheba hospital|Tel Hashomer hospital
MED ISR o: Ichilov|Ichilov Hospital|Sourasky Medical Center, Rambam Hospital|Rambam Medical Center
MED ISR o: Shaare Zedek|Shaare Zedek Medical Center|Shaarei Zedek, Barzilai|Barzilai Medical Center, Clalit|Clalit Health Services, Maccabi Healthcare
MED KOR o: Seoul National University Hospital, Severance Hospital, Asan Medical Center, Samsung Medical Center
MED LBN o: Rafik Hariri University Hospital|Rafik Hariri hospital|Hotel-Dieu de France|Hôtel-Dieu Hospital Beirut
MED PHL o: Philippine General Hospital, Lung Center of the Philippines, Makati Medical Center, St. Luke's Medical Center Manila
MED PHL o: Veterans Memorial Medical Center, Cardinal Santos Medical Center
MED PSE o: Al-Shifa Hospital|Al-Shifa, Nasser Hospital|Nasser Medical Complex, Al-Aqsa Martyrs Hospital
MED PSE o: European Gaza Hospital|Gaza European Hospital|European Hospital Khan Younis, Al-Ahli Arab Hospital|Al-Ahli al-Arabi Hospital
MED PSE o: Al-Ahli Hospital, Kamal Adwan Hospital, Al-Awda Hospital, Indonesian Hospital|Indonesian hospital in Gaza, Al-Amal Hospital
MED PSE o: Makassed Hospital|Maqassed Hospital
MED SDN o: Central Committee of Sudan Doctors|Central Committee of Sudanese Doctors|Sudan Doctors Committee|Sudan Doctors' Union
MED SYR o: Syrian American Medical Society|SAMS, Union of Medical Care and Relief Organizations|UOSSM|Union of Medical Care and Relief Organisations
MED THA o: Siriraj Hospital|Siriraj, Ramathibodi Hospital, Chulalongkorn Hospital, King Chulalongkorn Memorial Hospital
MED THA o: Bumrungrad|Bumrungrad Hospital
MED TUR o: Turkish Medical Association|TTB|Türk Tabipleri Birliği|Turkish Doctors Association
MED TWN o: National Taiwan University Hospital, Taiwan Centers for Disease Control, Taiwan CDC
MED ZAF o: South African Medical Association, National Institute for Communicable Diseases|NICD, South African Medical Research Council
MED ZAF o: Groote Schuur Hospital, Chris Hani Baragwanath Hospital|Baragwanath Hospital
MED ZWE o: Parirenyatwa Hospital, Zimbabwe Medical Association
PRE ESH o: Sahrawi Arab Democratic Republic|SADR|Saharan Arab Democratic Republic|Sahrawi Republic
"""
