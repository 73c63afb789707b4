package ro.reazem.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The folding of the application and the folding of the database give the same for every text. */
@SpringBootTest
@AutoConfigureMockMvc
class FoldingAgreementTests {

  private static final int TEXTS = 5000;
  private static final String FAVOURITES = "âîÂÎășțşţĂȘȚŞŢaiIA -'.\u0302\u0306\u0326";

  @Autowired
  private JdbcClient jdbc;

  @Test
  void javaAndSqlAgreeOnTextsOfAllSorts() {
    var random = new Random(42);
    var texts = new ArrayList<String>();
    for (int i = 0; i < TEXTS; i++) {
      texts.add(text(random));
      texts.add(romanian(random));
    }
    var folded = jdbc.sql("select platform.fold(t) from unnest(:texts) with ordinality as x(t, n) order by n")
        .param("texts", texts.toArray(String[]::new)).query(String.class).list();
    for (int i = 0; i < texts.size(); i++) {
      assertThat(folded.get(i)).as("folding of «%s»", texts.get(i)).isEqualTo(Folding.fold(texts.get(i)));
    }
  }

  /** Nearly all names are of these letters, and the database has a quicker way for them. */
  private static String romanian(Random random) {
    var letters = "âîășțÂÎĂȘȚabiIzAZ -'.~!".substring(0, random.nextInt(1, 24));
    return random.ints(random.nextInt(12), 0, letters.length()).mapToObj(place -> letters.substring(place, place + 1)).collect(Collectors.joining());
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int length = random.nextInt(24); length > 0; length--) {
      text.appendCodePoint(switch (random.nextInt(4)) {
        case 0 -> FAVOURITES.charAt(random.nextInt(FAVOURITES.length()));
        case 1 -> 'A' + random.nextInt(26);
        case 2 -> character(random, 0x20, 0x590);
        default -> character(random, 0x1e00, 0x2100);
      });
    }
    return text.toString();
  }

  private static int character(Random random, int from, int to) {
    int character;
    do {
      character = random.nextInt(from, to);
    } while (!Character.isDefined(character));
    return character;
  }
}
