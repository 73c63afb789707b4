package ro.reazem.platform.demo;

import java.util.List;

/** Names of the invented population, as they are common in Romania, with all letters of the language. */
final class DemoNames {

  static final List<String> FAMILY = List.of("Țurcanu", "Moldoveanu", "Pârvu", "Ștefănescu", "Drăghici", "Cojocaru", "Văcaru",
      "Rîpeanu", "Ionescu", "Dumitrașcu", "Țepeș", "Bălăceanu", "Crăciun", "Întorsureanu", "Ghiță", "Năstase", "Șerbănescu",
      "Munteanu", "Vlădescu", "Mânzatu", "Câmpean", "Hoțopan", "Brânză", "Stănciulescu", "Ardelean", "Bărbulescu", "Mureșan",
      "Nuță", "Olaru", "Păun", "Răducanu", "Sârbu", "Tănase", "Ungureanu", "Zăvoianu", "Chiriță", "Dănilă", "Feraru",
      "Găină", "Hîncu", "Iftode", "Jurcă", "Lăcătuș", "Mărginean", "Nițu", "Onișor", "Popârțac", "Rusu", "Szabó", "Kovács",
      "Nagy", "Weber", "Dobre-Iliescu", "Pop", "Constantinescu", "Vasilescu", "Grigoraș", "Băjenaru", "Țăranu", "Șuteu");

  static final List<String> WOMEN = List.of("Maria", "Elena", "Ioana", "Ana", "Mihaela", "Cristina", "Ștefania", "Mălina",
      "Ilinca", "Anca", "Gabriela", "Lăcrămioara", "Rodica", "Viorica", "Floarea", "Aurica", "Crăița", "Daniela", "Simona",
      "Nicoleta", "Ana-Maria", "Otilia", "Georgiana", "Loredana", "Veta", "Ecaterina", "Ilona", "Sânziana", "Bianca");

  static final List<String> MEN = List.of("Ion", "Gheorghe", "Vasile", "Ștefan", "Mihai", "Nicolae", "Constantin", "Marian",
      "Cătălin", "Răzvan", "Ionuț", "Dănuț", "Sorin", "Florin", "Traian", "Petre", "Grigore", "Marin", "Costică", "Adrian",
      "Bogdan", "Radu-Ștefan", "Lucian", "Valentin", "Aurel", "Zoltán", "Dumitru", "Ilie", "Țurel");

  static final List<String> GIRLS = List.of("Sofia", "Maria", "Daria", "Antonia", "Ilinca", "Ștefania", "Mălina", "Anastasia",
      "Eva-Maria", "Iris", "Natalia", "Sânziana", "Amalia", "Casiana", "Rebeca", "Denisa");

  static final List<String> BOYS = List.of("Andrei-Mihai", "Matei", "David", "Rareș-Ioan", "Luca", "Ștefan", "Ionuț", "Vlăduț",
      "Cristian", "Tudor", "Darius", "Răzvan", "Eric", "Robert", "Mădălin", "Petru");

  static final List<String> STREETS = List.of("Str. Morii", "Str. Izvorului", "Str. Țărăncuței", "Str. Șipotului",
      "Str. Câmpului", "Str. Fântânii", "Str. Viilor", "Str. Gării", "Str. Învățătorului", "Str. Livezilor", "Bd. Măgurii",
      "Str. Pădurii", "Str. Brazilor", "Str. Școlii", "Aleea Crângului", "Str. Cărămidarilor", "Str. Salcâmilor");

  private DemoNames() {}
}
