package ro.reazem.directory.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import ro.reazem.bench.Bench;

/** How long a nomenclature of the size of the official one takes to be read, checked, put in order and kept: seconds, the first time. */
@SpringBootTest
class PlaceBench {

  private static final double AIM = 10;
  private static final int COMMUNES = 3_180;
  private static final int VILLAGES = 4;
  private static final int FREE = 800_000_000;
  private static final String[] SYLLABLES = {"BĂ", "RU", "MĂ", "TIȘ", "ȚE", "LI", "CÂM", "POR", "VIȘ", "SAT", "NOU", "GU"};

  @Autowired
  private ImportingPlaces importing;

  @Test
  void theWholeCountry() {
    var file = new StringBuilder("SIRUTA;DENLOC;CODP;JUD;SIRSUP;TIP;NIV;MED;REGIUNE\n");
    for (int i = 0; i < COMMUNES; i++) {
      int commune = FREE + i * 10;
      file.append(commune + ";COMUNA " + name(i) + ";0;1;10;3;2;3;7\n");
      for (int village = 1; village <= VILLAGES; village++) {
        file.append(commune + village + ";" + name(i * village + village) + ";" + (100_000 + i) + ";1;" + commune + ";23;3;3;7\n");
      }
    }
    long start = System.nanoTime();
    var report = importing.load("siruta.csv", file.toString().getBytes(StandardCharsets.UTF_8), "");
    Bench.report("places." + report.lines(), (System.nanoTime() - start) / 1e9, "s", AIM);
    assertThat(report.added()).isEqualTo(report.lines());
  }

  private static String name(int number) {
    var name = new StringBuilder();
    for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      name.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return name.toString();
  }
}
