"""Which pronoun stands for a person, as far as titles, words and given names tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
_MAN = re.compile(
    r"\b(?:Mr|Sir|Lord|Prince|King|Father|Pope|Sheikh|[Ss]pokesman|[Mm]an|[Bb]oy|[Gg]entleman|[Cc]ongressman|[Aa]lderman|[Bb]usinessman|[Hh]usband|"
    r"[Ff]ather|[Ss]on|[Bb]rother|[Uu]ncle|[Nn]ephew|[Mm]onsieur|Herr|Señor|Don)\b"
)
_WOMAN = re.compile(
    r"\b(?:Mrs|Ms|Miss|Mme|Dame|Lady|Princess|Queen|Madam|Frau|Señora|Sister|[Ss]pokeswoman|[Ww]oman|[Gg]irl|[Ll]ady|[Cc]hairwoman|[Cc]ongresswoman|"
    r"[Bb]usinesswoman|[Aa]ctress|[Ww]ife|[Mm]other|[Dd]aughter|[Ss]ister|[Ww]idow|[Aa]unt|[Nn]iece)\b"
)
MEN = frozenset(
    """Aaron Abbas Abdallah Abdel Abdul Abdulla Abdullah Abiy Abraham Adam Adel Adolfo Adrian Ahmad Ahmed Aidan Akihiro Alain
    Alan Alassane Alberto Alejandro Aleksandar Aleksander Aleksandr Alex Alexander Alexei Alexey Alfred Alfredo Ali
    Alistair Allan Allen Alvaro Amadou Amin Amir Anatoly Anders Andrei Andrej Andres Andrew Andrzej Angus Anil Anthony
    Anton Antonin Antonio António Anwar Arif Armando Arnold Arthur Arturo Arun Arvind Ashok Ashraf Atal Atiku Augusto
    Avigdor Ayman Aziz Baltasar Barack Bart Bashar Bashir Ben Benigno Benito Benjamin Benny Bernard Bernie Bertrand Bill
    Bob Bogdan Bongani Boris Borut Boubacar Brad Brandon Brendan Brett Brian Bruce Bruno Bujar Calvin Cameron Carl Carlo
    Carlos Cesar Charles Chinedu Chris Christopher Chuck Clarence Claude Claudio Colin Craig Cyril César Dan Daniel Daoud
    Darren David Denis Dennis Derek Dick Didier Diego Dirk Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Eduard
    Eduardo Edward Edwin Ehud Eitan Elias Elliott Emeka Emil Emilio Emmanuel Enrique Eric Erik Ernest Ernesto Esteban
    Etienne Eugene Evan Evo Faisal Farid Farouk Faustin Felipe Felix Ferdinand Fernando Fidel Filip Francis Francisco
    Franck Franco Frank Franz Fred Frederick Fumio Fyodor Gabriel Gareth Gary Gavin Geert Geoff Geoffrey George Georges
    Gerald Gerard Gerhard Gerry Gilad Giorgio Giovanni Giuseppe Glenn Goran Gordon Gotabaya Graham Greg Gregory Guido
    Guillermo Gustavo Habib Hamad Hamid Hans Harold Harry Haruki Harvey Hassan Heiko Helmut Henri Henry Herman Hiroshi
    Hosni Howard Hubert Hugh Hugo Husain Hussein Ian Ibrahim Ibrahima Idriss Ignacio Igor Ilham Imran Isaac Isaias Ismail
    Ivan Ivo Jack Jacob Jacques Jair Jakaya Jakob Jamal James Janez Janusz Jared Jaroslaw Jason Javier Jean-Claude Jean-
    Luc Jean-Marie Jean-Yves Jeff Jeffrey Jens Jeremy Jerome Jerry Jesús Jim Jimmy Joachim Joao Joe Joel Johannes John
    Jonas Jonathan Jorge Jose Josef Josep Joseph Josh Joshua José João Juan Juha Julian Junichiro Justin Jürgen Kaspar
    Keith Ken Kenji Kenneth Kenny Kent Kevin Khaled Khalid Kirill Klaus Kofi Konstantin Kurt Kwame Kwesi Kyle Larry Lars
    Laurent Lawrence Lech Len Leo Leon Leonard Leonardo Leonid Lester Lloyd Lorenzo Lothar Lou Louis Luca Lucas Luigi Luis
    Lukas Luke Maciej Magnus Mahinda Mahmoud Maithripala Malcolm Mamadou Manfred Manmohan Manuel Marc Marcel Marcelo Marco
    Marcos Marcus Mario Marius Mark Marko Martin Martti Marwan Massoud Mateusz Mathias Matt Matteo Matthew Matthias
    Maurice Mauricio Maxim Mehdi Mehmet Mel Menachem Michael Michal Michel Miguel Mike Mikhail Mikheil Milos Miloslav
    Miloš Minoru Miroslav Mitch Mohamad Mohamed Mohammad Mohammed Mordechai Moritz Moses Moshe Moussa Muhammad Mustafa
    Mwai Nabil Naftali Naoto Narendra Nasser Nathan Nawaz Neil Nestor Nicholas Nick Nicolas Nicolás Nigel Nikola Nikolai
    Nikos Noah Norman Olaf Oleg Oleksandr Oleksiy Oliver Olivier Omar Osama Oscar Osman Otto Oumar Ousmane Pablo Pascal
    Patrice Patrick Paul Paulo Pavel Pawel Pedro Per Pervez Peter Petr Petro Petros Phil Philip Philippe Pierre Piotr
    Prakash Pranab Pravin Quentin Radoslaw Rafael Rahul Raila Rajiv Rajnath Ralph Ramzan Ramón Randall Randy Ranil Raphael
    Rashid Raul Ravi Raymond Raúl Recep Reinhard Ricardo Riccardo Richard Rick Riek Robert Roberto Rodney Rodrigo Roger
    Roland Rolf Roman Romano Ron Ronald Ross Roy Ruben Rudolf Rudy Rupert Russell Saad Saddam Saeed Salah Salim Salman
    Salva Sami Samir Samuel Sanjay Santiago Saul Scott Sean Sebastian Sebastián Selim Serge Sergei Sergey Sergio Seth
    Shane Shaul Shaun Shehbaz Sheldon Shigeru Shimon Shinzo Sidney Silvio Simon Sipho Slobodan Spencer Stanislav Stanley
    Stefan Stefano Stephen Steve Steven Stuart Suresh Sushil Sven Sylvester Takeshi Tarik Tariq Taro Ted Tendai Terrence
    Thabo Theodore Thomas Tim Tobias Todd Tom Tomas Tomasz Tommy Tomás Tony Toomas Travis Trevor Troy Uhuru Ulrich Umar
    Umberto Uri Vaclav Valdis Valentin Vasily Victor Vijay Viktor Vince Vincent Vitaly Vladimir Vojislav Volodymyr
    Vyacheslav Václav Waldemar Walter Wayne Wesley Wilhelm Willem William Wolfgang Xavier Yahya Yair Yitzhak Yoshihide
    Yoshihiko Yossi Yousef Yoweri Yukio Yuri Yury Yves Zachary Zoran Zulfikar""".split()
)
WOMEN = frozenset(
    """Abigail Ada Adaeze Adela Adele Adriana Agnes Agnieszka Aileen Aisha Alba Alena Alessandra Alexandra Alice Alicia Alina
    Alison Allison Alma Amalia Amanda Amber Amelia Amina Aminata Amy Ana Anastasia Angela Angelina Angelique Anita Anja
    Anke Ann Anna Annalena Anne Anneliese Annette Annie Antonia Anya Arlene Asma Asmaa Audrey Aurora Autumn Ayesha Barbara
    Beata Beatrice Beatrix Becky Belinda Benazir Bernadette Bertha Beth Bethany Betsy Betty Beverly Bianca Birgit Bonnie
    Brenda Bridget Brigitte Brooke Camilla Candace Carla Carly Carmen Carol Caroline Carolyn Carrie Cassandra Catalina
    Catherine Cathy Cecilia Celia Chandrika Chantal Charlene Charlotte Chelsea Cheryl Chioma Chloe Christiane Christina
    Christine Christy Cindy Claire Clara Claudia Colleen Condoleezza Connie Constance Cora Corazon Courtney Cristina
    Cynthia Dalia Daniela Danielle Daphne Darya Deb Debbie Deborah Debra Delia Denise Diana Diane Dilma Dolores Donna Dora
    Doris Dorothy Ebony Edith Edna Eileen Elaine Eleanor Elena Eleni Elise Eliza Elizabeth Ella Ellen Elsa Else Elsie
    Elvira Emilia Emily Emma Erica Erika Erin Esther Ethel Eugenia Eunice Eva Evelyn Fatima Fatma Fatou Fatoumata Federica
    Felicia Fiona Flora Frances Francesca Françoise Frederica Frida Gabriela Gabrielle Gail Galina Geraldine Gertrude
    Gillian Gina Giorgia Gisela Giulia Gladys Gloria Golda Graciela Greta Gretchen Gudrun Gwen Haifa Halima Hana Hanan
    Hanna Hannah Harriet Hazel Heather Heidi Helen Helena Helga Helle Henrietta Hilda Hillary Hina Huda Ida Imelda Indira
    Ines Inge Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivanka Jacinda Jacqueline Jane Janet Janice Jasmine
    Jayalalithaa Jeanette Jeanine Jeanne Jeannine Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Johanna Josephine
    Joyce Juanita Judith Julia Juliana Julie Juliet Julieta Justine Kaja Kamala Karen Karin Karina Katarina Katarzyna Kate
    Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Keiko Kellie Kelly Kellyanne Kersti Khadija Kimberly
    Kirsten Kristen Kristin Kristina Kristine Laila Lana Lara Latifa Latoya Laura Lauren Laurie Lea Leah Leila Lena
    Leonora Leslie Leticia Liliana Lillian Lily Linda Lisa Lise Liz Liza Lois Lola Lorena Loretta Lorraine Louise Lucia
    Luciana Lucinda Lucy Ludmila Luisa Lydia Lyudmila Mabel Madeleine Madeline Magda Magdalena Mahnaz Maia Makiko Malala
    Malgorzata Mamata Manuela Marcela Marcia Margaret Margarita Margot Margrethe Maria Mariam Mariama Mariana Marianne
    Maribel Marie Marilyn Marina Marine Marisa Marissa Marjorie Marlene Marta Martha Mary Maryam Matilda Maura Maureen
    Maya Mayawati Megan Megawati Melania Melanie Melissa Meredith Meryem Mia Michaela Michelle Mildred Mina Mira Miranda
    Miriam Mitzi Moira Molly Mona Monica Monika Monique Muriel Myriam Nadia Nadine Nadya Naima Najat Najla Nancy Naomi
    Natalia Natalie Natasha Nawal Ngozi Nicola Nicole Nikki Nina Nirmala Nkosazana Nomvula Nora Norma Oksana Olena Olga
    Olivia Pamela Paola Patricia Patty Paula Paulina Pauline Peggy Penelope Penny Phyllis Polina Pratibha Priscilla Priti
    Rachel Radmila Rana Raquel Rasha Rebecca Regina Rena Renata Renée Rhonda Rita Roberta Robin Romina Rosa Rosalia
    Rosalind Rosemary Roxana Ruth Sabina Sabine Sabrina Sadako Sadia Saira Sally Salma Salome Samantha Sana Sandra Sanna
    Sara Sarah Selma Shannon Sharon Shauna Sheikha Sheila Shelley Sherry Shirin Shirley Sigrid Silvia Simone Sirimavo
    Sofia Sonia Sonja Sophia Sophie Soraya Stacey Stacy Stella Stephanie Sue Suha Susan Susana Susanna Susanne Sushma
    Suzanne Svetlana Sviatlana Svitlana Sylvia Sylvie Tamara Tammy Tansu Tanya Tara Tatiana Tatyana Tawakkol Teresa
    Teresita Thandi Theresa Tiffany Tina Tracey Tricia Trudy Tzipi Ulrike Uma Ursula Valentina Valerie Vanessa Vera
    Veronica Verónica Vesna Vicky Victoria Vigdis Viola Violeta Virginia Virginie Viviane Wanda Wangari Wendy Whitney
    Wilma Winifred Winnie Xiomara Yasmin Yelena Yevgenia Yingluck Yolanda Yulia Yuriko Yvette Yvonne Zaha Zahra Zainab
    Zeinab Zoe Zsuzsanna Zuzana""".split()
)
"""Given names that newspapers of many countries carry and that are seldom given to the other sex; the project's own list."""


_APART = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bMme)\.\s|[,;:!?][”\"]?\s|\b(?:and|of|with|by|to|for|from|his|her|whose|says|said)\b|['’]s\b"
)
"""What parts a name from words that are not about its bearer."""
_NAME = re.compile(r"[A-ZÀ-Þ][\w-]+")


def sex(names: Sequence[str]) -> str:
    """Return "he" or "she" where titles or given names tell which pronoun stands for their bearer, else "".

    Each of `names` may begin with a few words before the name; only a title or description right before it counts. The last
    of them is the fullest, and its last word a surname, though others bear it as a given name.

    >>> sex(["Mrs. Adeyemi"]), sex(["met Peter Novak"]), sex(["Novak"]), sex(["Thomas", "Awa Thomas"])
    ('she', 'he', '', '')
    """
    near = [_APART.split(name)[-1] for name in names]
    words = [_NAME.findall(each) for each in near]
    surname = words[-1][-1] if words and len(words[-1]) > 1 else ""
    given = [{*each} - {surname} for each in words]
    men = sum(bool(_MAN.search(each)) or bool(own & MEN) for each, own in zip(near, given, strict=True))
    women = sum(bool(_WOMAN.search(each)) or bool(own & WOMEN) for each, own in zip(near, given, strict=True))
    if men == women or min(men, women) * 3 > max(men, women):
        return ""
    return "he" if men > women else "she"
