package ro.reazem.directory.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      JUDEȚUL ALBA                | COUNTY       | Alba
      MUNICIPIUL ALBA IULIA       | MUNICIPALITY | Alba Iulia
      ORAȘ CÂMPENI                | TOWN         | Câmpeni
      ORAȘU NOU                   | COMMUNE      | Orașu Nou
      BUCUREȘTI SECTORUL 3        | SECTOR       | Sectorul 3
      CURTEA DE ARGEȘ             | LOCALITY     | Curtea de Argeș
      DROBETA-TURNU SEVERIN       | LOCALITY     | Drobeta-Turnu Severin
      ȘTEFAN CEL MARE             | COMMUNE      | Ștefan cel Mare
      VALEA ÎNDĂRĂT               | VILLAGE      | Valea Îndărăt
      I. L. CARAGIALE             | COMMUNE      | I. L. Caragiale
      ALEXANDRU I.CUZA            | VILLAGE      | Alexandru I.Cuza
      GERSA II                    | VILLAGE      | Gersa II
      23 AUGUST                   | COMMUNE      | 23 August
      """)
  void officialCapitalsBecomeTheNamePeopleWrite(String official, PlaceKind kind, String name) {
    assertThat(OfficialName.of(official, kind)).isEqualTo(name);
  }
}
