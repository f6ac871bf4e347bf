"""Rows of our own for `build_sectors.py`: which PLOVER sector a noun of role or body tells, in the singular and lower case.

Written from general knowledge; these lines win over the Phoenix dictionary. A term of several words is looked for as such.
"""

ROLES = """
GOV: government, govt, administration, cabinet, regime, authorities, authority, ministry, minister, deputy minister, junior minister, vice minister
GOV: prime minister, premier, vice premier, deputy prime minister, president, vice president, president-elect, chancellor, vice chancellor
GOV: king, queen, emir, amir, sultan, sheikh, crown prince, prince, princess, monarch, emperor, empress, ruler, grand duke, royal family, palace
GOV: head of state, head of government, supreme leader, first minister, chief minister, taoiseach, tanaiste, foreign secretary, home secretary
GOV: secretary of state, state secretary, assistant secretary, under secretary, undersecretary, permanent secretary, cabinet secretary, chief cabinet secretary
GOV: defence secretary, defense secretary, treasury secretary, health secretary, education secretary, chancellor of the exchequer, treasurer, press secretary
GOV: national security adviser, national security advisor, chief of staff, presidential spokesman, presidential spokeswoman, presidential adviser
GOV: presidential aide, attorney general, attorney-general, solicitor general, embassy, consulate, consul, ambassador, high commissioner, high commission
GOV: charge d'affaires, chargé d'affaires, attache, attaché, diplomat, diplomatic mission, envoy, special envoy, emissary, negotiator, chief negotiator
GOV: presidency, foreign office, home office, state department, foreign ministry, defence department, defense department, treasury, exchequer, mayor
GOV: governor, lieutenant governor, vice governor, prefect, sub-prefect, district commissioner, divisional officer, provincial government, state government
GOV: local authority, local government, municipality, city hall, council, city council, town council, county council, municipal council, councillor, alderman
GOV: county, province, district, commune, civil servant, bureaucrat, public servant, official, functionary, statesman, electoral commission, election commission
GOV: electoral council, election official, electoral authority, electoral tribunal, commission, commissioner, ombudsman, regulator, watchdog, agency, tax authority
GOV: customs, immigration service, immigration authority, customs officer, immigration officer, space agency, department, directorate, secretariat, bureau, office
GOV: institute of statistics, central bank, national bank, reserve bank, central bank governor, coalition government, transitional government, caretaker government
GOV: interim president, transitional president, acting president, interim prime minister, leadership, politburo, state council, security council, privy council
GOV: council of ministers, kremlin, white house, fire brigade, fire service, firefighter, fireman, civil defence, civil defense, rescue service, emergency service
GOV: coordinator, special representative, representative, delegation, delegate, summit, junta leader, strongman, dictator, autocrat, ayatollah, minister-designate
GOV: minister counsellor, state prosecutor's office, house of saud, monarchy, crown, royal court, presidential guard commander, rescuer, rescue worker
GOV: truth commission, inquiry, commission of inquiry, housing authority, nuclear agency, weapons inspector, inspector, chief inspector, ruling party
GOV: ruling coalition, coalition partner, government side, health ministry, interior ministry, finance ministry, justice ministry, information ministry
GOV: adviser, advisor, aide, spokesperson, spokesman, spokeswoman, politician, statistics office, weather service, civil protection, port authority
GOV: state, republic, country, nation, capital, island nation, neighbour, neighbor, ally, superpower, big power, western power, side
MIL: army, armed forces, military, navy, air force, troop, soldier, serviceman, servicewoman, servicemen, general, major general, lieutenant general, brigadier
MIL: brigadier general, colonel, lieutenant colonel, major, captain, lieutenant, sergeant, corporal, private, cadet, conscript, reservist, recruit, admiral
MIL: rear admiral, vice admiral, commodore, air marshal, field marshal, marshal, army chief, army commander, military chief, chief of defence, chief of army staff
MIL: chief of general staff, joint chief, joint chiefs of staff, general staff, high command, commander-in-chief, commander in chief, commanding officer, commander
MIL: garrison, battalion, brigade, division, regiment, platoon, squadron, infantry, artillery, tank, armour, warplane, fighter jet, fighter plane, jet, bomber
MIL: helicopter, gunship, drone, warship, frigate, destroyer, cruiser, submarine, aircraft carrier, carrier, gunboat, patrol boat, patrol ship, naval vessel
MIL: marine, paratrooper, paratroop, commando, special force, special forces, ranger, gunner, sailor, airman, airmen, pilot, troops, military police, defence force
MIL: defense force, defence ministry, ministry of defence, ministry of defense, defense ministry, pentagon, military council, military government, junta, coup leader
MIL: putschist, peacekeeper, blue helmet, royal guard, presidential guard, republican guard, national guard, national army, revolutionary guard, guardsman, officer corps
MIL: military spokesman, army spokesman, government force, government troop, loyalist force, ground force, coalition force, security forces, military tribunal
MIL: military attache, military adviser, rocket force, missile force, air defence, border force, veteran officer, mutinous soldier, mutineer, occupation force
COP: police, policeman, policewoman, policemen, police officer, police chief, constable, detective, inspector general of police, gendarme, gendarmerie
COP: riot police, security force, security officer, border guard, border police, border patrol, coast guard, coastguard, carabinieri, carabiniere, sheriff, trooper
COP: investigator, law enforcement, police commander, police commissioner, police superintendent, superintendent, police spokesman, interpol, prison guard, warden, jailer
COP: prison service, prison authority, anti-terror squad, anti-drug agent, federal agent, mountie, customs police, tactical squad, bomb squad, security agent
COP: public security bureau, ministry of public security, prison official, patrol car, squad car, police force, police van, secret service
JUD: court, judge, justice, chief justice, magistrate, tribunal, supreme court, high court, constitutional court, appeals court, appeal court, court of appeal
JUD: district court, jury, juror, prosecutor, chief prosecutor, public prosecutor, state prosecutor, prosecutor general, prosecutor-general, special counsel
JUD: district attorney, public defender, prosecution, bench, judiciary, judicial council, lawyer, attorney, barrister, solicitor, counsel, defence lawyer
JUD: defense lawyer, notary, bailiff, arbitration panel, arbitrator, constitutional council, war crimes tribunal, criminal court, war crimes court, advocate
LEG: parliament, lawmaker, legislator, legislature, member of parliament, mp, mps, congressman, congresswoman, congress, senator, senate, house of representatives
LEG: representative-elect, national assembly, assembly, lower house, upper house, chamber of deputies, deputy, assemblyman, assemblywoman, parliamentarian, speaker
LEG: house speaker, parliament speaker, speaker of parliament, backbencher, whip, majority leader, minority leader, senate committee, house committee, duma, knesset
LEG: bundestag, bundesrat, diet, house of commons, house of lords, lords, peer, parliamentary committee, select committee, parliamentary commission, county assembly
LEG: state assembly, constituent assembly, legislative council, people's congress, committee chairman, subcommittee, ranking member, federation council, sejm, rada
SPY: intelligence agency, intelligence service, intelligence officer, intelligence agent, intelligence chief, intelligence official, spy, spy agency, spy chief
SPY: secret police, spymaster, agent, secret agent, counterintelligence, counter-intelligence, security service, intelligence community, secret service agent
SPY: mukhabarat, intelligence source, mole, double agent, state security
REB: rebel, rebel group, guerrilla, guerilla, insurgent, insurgency, separatist, militant group, armed group, rebel leader, rebel commander, liberation army
REB: liberation front, liberation movement, resistance fighter, rebel fighter, jihadist, islamist militant, militant, fighter, terrorist, suicide bomber, bomber
REB: terror group, terrorist group, extremist group, extremist, maoist, mujahideen, mujahedeen, taliban, warlord, jihadi, secessionist, breakaway force
REB: rebel movement, rebel spokesman, paramilitary group, armed wing, armed opposition, anti-government force, insurrection, dissident republican, caliphate
UAF: gunman, gunmen, armed man, armed men, armed assailant, masked man, masked men, unknown gunman, unidentified gunman, attacker, assailant, sniper, hijacker
UAF: mercenary, death squad, hitman, militiaman, militiamen, armed gang, hostage-taker, hostage taker, intruder, raider, kidnapper, captor, arsonist, armed civilian
PRM: militia, paramilitary, paramilitaries, vigilante, vigilante group, self-defence group, self-defense group, civil defence force, janjaweed, pro-government militia
PRM: pro-government militiaman, thug, private military company, private security contractor, village guard
OPP: opposition, opposition leader, opposition party, opposition figure, opposition politician, opposition candidate, opposition activist, opposition supporter
OPP: opposition coalition, opposition alliance, opposition group, opposition movement, opposition spokesman, opposition member, dissident, political prisoner
OPP: exile, exiled leader, exiled opposition, pro-democracy activist, democracy activist, pro-democracy leader, pro-democracy movement, protest leader, challenger
OPP: protest movement, government critic, critic of the government, shadow cabinet, shadow minister, regime opponent, opponent, activist, government-in-exile
PTY: party, political party, party leader, party chairman, party official, party member, party spokesman, party secretary, parties, faction, coalition, alliance
PTY: candidate, presidential candidate, nominee, presidential hopeful, running mate, front-runner, campaign, campaign manager, campaign team, party congress
PTY: delegate to the party, party activist, party cadre, cadre, communist, socialist, conservative, liberal, democrat, republican, nationalist, populist, leftist
PTY: social democrat, christian democrat, green, labour party, communist party, party elder, party headquarters, party bureau, rightist, central committee
ELI: former president, former prime minister, former minister, former official, former ambassador, former general, ex-president, ex-minister, ex-premier, first lady
ELI: first family, deposed president, ousted president, ousted leader, deposed king, exiled king, retired general, retired diplomat, retired officer, retired judge
ELI: elder statesman, ex-king, ex-leader, former leader, former king, former diplomat, former lawmaker, former governor, former mayor, former chief, widow, relative
ELI: former spy, retired ambassador, retired colonel, retired admiral, retired official, former head, former secretary, former adviser, former aide, former senator
BUS: company, firm, corporation, business, businessman, businesswoman, businessmen, business leader, investor, trader, dealer, banker, bank, industry, employer
BUS: executive, chief executive, ceo, chief financial officer, managing director, chairman of the board, board of directors, shareholder, manufacturer, exporter
BUS: importer, retailer, wholesaler, supplier, producer, refinery, oil company, mining company, miner's employer, airline, carrier company, shipping company, shipper
BUS: shipowner, ship owner, tanker, cargo ship, container ship, freighter, merchant ship, merchant vessel, chamber of commerce, trade association, contractor
BUS: entrepreneur, tycoon, magnate, oligarch, billionaire, industrialist, stockbroker, broker, analyst at, hedge fund, fund manager, private equity, insurer
BUS: conglomerate, consortium, utility, operator, telecom operator, carmaker, automaker, automotive group, drugmaker, chipmaker, steelmaker, developer, landlord
BUS: shop owner, shopkeeper, merchant, vendor, street vendor, hotel, restaurant, factory, plant, store, shop, supermarket, market trader, brokerage, startup
BUS: lender, bondholder, creditor, creditors, buyer, customer firm, importers' association, exporters' association, business group, industry group, lobby group
BUS: stock exchange, exchange, oil trader, oil major, entity, state company, state-owned company, state firm, chef, hotelier, owner, proprietor, barber, designer
BUS: football club owner, economist at, strategist, portfolio manager, trade group, federation of industry, confederation of industry
LAB: union, trade union, labour union, labor union, workers' union, trade unionist, unionist, union leader, union official, union member, striker, strikers
LAB: striking worker, worker, workers, labourer, laborer, miner, coal miner, docker, dockworker, longshoreman, railway worker, factory worker, garment worker
LAB: steelworker, taxi driver, truck driver, lorry driver, trucker, driver, bus driver, crane operator, postal worker, air traffic controller, cabin crew
LAB: employee, staff, workforce, confederation of labour, union federation, shop steward, train driver, oil worker, construction worker, migrant worker, wharfie
LAB: teachers' union, doctors' union, nurses' union, employee union, general strike committee
AGR: farmer, peasant, rancher, herder, herdsman, herdsmen, grower, coffee grower, coca grower, farm worker, farmhand, smallholder, fisherman, fishermen, farmers' union
AGR: pastoralist, planter, landless worker, dairy farmer, agricultural cooperative, farmers' association, beekeeper, winegrower, shepherd
CVL: civilian, people, person, man, woman, men, women, child, children, boy, girl, resident, villager, inhabitant, local, citizen, voter, electorate, public, crowd
CVL: mob, protester, protestor, demonstrator, marcher, rioter, looter, picket, picketer, onlooker, bystander, passer-by, passers-by, witness, eyewitness, victim
CVL: survivor, hostage, captive, passenger, tourist, pilgrim, worshipper, worshiper, mourner, supporter, fan, spectator, parent, mother, father, wife, husband
CVL: son, daughter, brother, sister, family, families, neighbour family, couple, youth, youths, teenager, pensioner, retiree, housewife, homeowner, tenant, taxpayer
CVL: consumer, shopper, customer, commuter, motorist, immigrant, settler, community, population, townspeople, tribe, tribesman, tribesmen, elder, tribal elder
CVL: tribal leader, chief of the village, village elder, community leader, ethnic group, minority, musician, singer, actress, artist, writer, poet, novelist, athlete
CVL: player, footballer, cyclist, swimmer, coach, team, squad, patient, prisoner, detainee, inmate, convict, suspect, defendant, accused, plaintiff, applicant
CVL: petitioner, complainant, volunteer, the wounded, the injured, the dead, casualty, blogger's family, hunger striker, boycotter, campaigner, ordinary people
CVL: loyalist, follower, sympathiser, sympathizer, well-wisher, reveller, partygoer, diver, climber, explorer, expatriate, foreigner, national, compatriot, islander
CVL: clan, clansman, indigenous people, indigenous group, native, homeless, slum dweller, squatter, traveller, yachtsman, bodyguard, nanny, cook, maid, guest
SOC: think tank, analyst, political analyst, expert, observer, commentator, civil society, civic group, society, foundation, club, association, federation, institute
SOC: charity, movement, women's group, youth group, student union, advocacy group, pressure group, bar association, law society, human rights lawyer, pollster
SOC: polling institute, polling firm, security analyst, political scientist, sociologist, historian, researcher, research institute, research group, monitoring group
SOC: monitor, election monitor, church group, veterans' group, veterans, veteran, football federation, olympic committee, football club, environmentalist
SOC: environmental group, environmental activist, conservationist, community group, festival, museum, orchestra, theatre, organiser, organizer, social worker
NGO: aid group, aid agency, aid organisation, aid organization, relief agency, relief group, relief worker, aid worker, humanitarian worker, rights group
NGO: human rights group, rights organisation, rights organization, human rights organisation, human rights organization, nongovernmental organisation, ngo, ngos
NGO: non-governmental organisation, non-governmental organization, red cross, red crescent, humanitarian organisation, humanitarian organization, charity worker
NGO: rights lobby, rights activist, human rights activist, rights monitor, rights campaigner, rights watchdog, war monitor, press freedom group, convoy of aid
NGO: human rights watchdog, aid convoy, aid official, rescue charity, medical charity
EDU: professor, academic, lecturer, teacher, schoolteacher, student, pupil, schoolchildren, schoolboy, schoolgirl, university, college, school, academy, headmaster
EDU: headmistress, principal, scholar, scientist, economist, economic expert, political science professor, dean, rector, vice-chancellor, faculty, campus, researcher at
EDU: undergraduate, graduate student, philosopher, engineer, archaeologist, geologist, seismologist, volcanologist, epidemiologist, astronomer, physicist, chemist
MED: doctor, nurse, physician, surgeon, medic, paramedic, hospital, clinic, health worker, medical worker, medical staff, medical source, hospital official
MED: hospital source, ambulance, ambulance service, midwife, pharmacist, dentist, health official, health authority, public health expert, virologist, coroner
MED: forensic expert, rescue medic, hospital spokesman, medical association, psychiatrist, medical team, vaccinator, health service
JRN: journalist, reporter, correspondent, editor, editor-in-chief, newspaper, daily, weekly, magazine, news agency, agency reporter, broadcaster, television
JRN: television station, tv station, tv channel, television channel, radio, radio station, channel, website, news site, news website, portal, blogger, columnist
JRN: commentator on television, photographer, cameraman, camera crew, film crew, tv crew, presenter, anchor, newsreader, press, media, state media, state television
JRN: state tv, state radio, official media, local media, public broadcaster, news organisation, news organization, newsroom, publisher, stringer, wire service
JRN: documentary maker, interviewer, press agency, tabloid, newspaperman, press corps, outlet, news outlet, podcast, paper
REL: priest, bishop, archbishop, cardinal, pope, imam, cleric, mullah, ayatollah's office, rabbi, monk, nun, friar, pastor, preacher, minister of the church, church
REL: mosque, temple, synagogue, monastery, religious leader, clergy, clergyman, clergymen, patriarch, patriarchate, diocese, missionary, jesuit, vatican, mufti
REL: grand mufti, lama, dalai lama, religious authority, brotherhood, congregation, muslim council, bishops' conference, seminary, theologian, guru, religious scholar
REF: refugee, displaced person, displaced people, displaced family, displaced, asylum seeker, asylum-seeker, migrant, boat people, deportee, returnee, evacuee
REF: stateless person, internally displaced person, refugee family, people fleeing, exodus, refugee community
CRM: criminal, gang, gangster, drug trafficker, trafficker, drug lord, cartel, drug cartel, smuggler, people smuggler, pirate, bandit, robber, thief, thieves
CRM: murderer, killer, mafia, mobster, crime boss, crime family, drug dealer, drug gang, fraudster, hacker, burglar, culprit, poacher, rustler, cattle rustler
CRM: organised crime, organized crime, crime syndicate, human trafficker, kingpin, extortionist, ring leader, gang leader, gang member, serial killer, arms dealer
UNK: source, person familiar, people familiar, unnamed source, insider, unidentified person, unknown person, someone
IGO: peacekeeping force, peacekeeping mission, observer mission, un mission, secretary-general, secretary general of the united nations, un agency, un official
IGO: un spokesman, un envoy, un peacekeeper, un observer, un special envoy, international monitor, international observer, election observer, eu official
IGO: eu foreign policy chief, foreign policy chief, world bank, bloc, regional bloc, regional bank, european commissioner, eu commissioner, eu ambassador
IGO: un human rights chief, un refugee agency, refugee agency, un rapporteur, special rapporteur, rapporteur, executive board, monitoring mission, intervention force
"""

NEUTRAL = """
spokesman spokeswoman spokesperson official leader chief head member officer commander director deputy director secretary general-secretary chairman chairwoman chair
chairperson president vice-president vice-chairman boss representative delegate delegation source aide adviser advisor staff employee worker team group
supporter loyalist sympathiser backer ally colleague counterpart associate figure founder co-founder organiser organizer activist veteran
envoy negotiator observer monitor office headquarters branch wing side camp bloc force forces unit convoy patrol crew column insider statement communique
expert analyst consultant lawyer attorney driver guard bodyguard agent operative recruit volunteer candidate nominee appointee successor predecessor
executive manager administrator coordinator organisation organization body panel committee commission council board assembly union federation association alliance
service department agency bureau authority institute centre center institution programme program mission conference congress secretariat
personnel man men woman women people one two three four five six seven eight nine ten dozen dozens hundreds thousands scores some others several
""".split()
