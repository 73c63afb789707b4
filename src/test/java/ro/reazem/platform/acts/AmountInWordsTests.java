package ro.reazem.platform.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.reazem.kernel.Lei;

class AmountInWordsTests {

  @ParameterizedTest
  @CsvSource({
      "0, zero lei", "1, un leu", "2, doi lei", "3, trei lei", "10, zece lei", "11, unsprezece lei", "12, doisprezece lei",
      "14, paisprezece lei", "16, șaisprezece lei", "19, nouăsprezece lei", "20, douăzeci de lei",
      "21, douăzeci și unu de lei", "22, douăzeci și doi de lei", "50, cincizeci de lei", "60, șaizeci de lei",
      "86, optzeci și șase de lei", "99, nouăzeci și nouă de lei", "100, o sută de lei", "101, o sută unu lei",
      "102, o sută doi lei", "112, o sută doisprezece lei", "119, o sută nouăsprezece lei", "120, o sută douăzeci de lei",
      "200, două sute de lei", "286, două sute optzeci și șase de lei", "366, trei sute șaizeci și șase de lei",
      "415, patru sute cincisprezece lei", "659, șase sute cincizeci și nouă de lei", "701, șapte sute unu lei",
      "794, șapte sute nouăzeci și patru de lei", "1000, o mie de lei", "1001, o mie unu lei", "1021, o mie douăzeci și unu de lei",
      "1464, o mie patru sute șaizeci și patru de lei", "2000, două mii de lei", "2034, două mii treizeci și patru de lei",
      "12000, douăsprezece mii de lei", "12012, douăsprezece mii doisprezece lei", "21000, douăzeci și una de mii de lei",
      "22022, douăzeci și două de mii douăzeci și doi de lei", "100000, o sută de mii de lei", "101101, o sută una mii o sută unu lei",
      "1000000, un milion de lei", "2000001, două milioane unu lei", "21000000, douăzeci și unu de milioane de lei",
      "112112112, o sută douăsprezece milioane o sută douăsprezece mii o sută doisprezece lei",
      "1000000000, un miliard de lei", "2002002002, două miliarde două milioane două mii doi lei"})
  void figuresBecomeWords(long lei, String words) {
    assertThat(AmountInWords.of(Lei.whole(lei))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0.01, un ban", "0.02, doi bani", "0.20, douăzeci de bani", "1.01, un leu și un ban",
      "447.07, patru sute patruzeci și șapte de lei și șapte bani", "383.20, trei sute optzeci și trei de lei și douăzeci de bani",
      "-42.00, minus patruzeci și doi de lei"})
  void baniFollowTheLei(String lei, String words) {
    assertThat(AmountInWords.of(Lei.of(lei))).isEqualTo(words);
  }

  @Test
  void everyAmountIsReadBackAsWhatItWas() {
    for (long lei = 0; lei <= 20_000; lei++) {
      assertThat(readBack(AmountInWords.of(Lei.whole(lei)))).isEqualTo(lei);
    }
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      long lei = random.nextLong(1_000_000_000_000L);
      assertThat(readBack(AmountInWords.of(Lei.whole(lei)))).isEqualTo(lei);
    }
  }

  /** An independent reader of Romanian numerals. */
  private static long readBack(String words) {
    Map<String, Long> values = new HashMap<>(Map.of("zero", 0L, "un", 1L, "o", 1L, "unu", 1L, "una", 1L, "doi", 2L, "două", 2L));
    var plain = "trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece "
        + "șaisprezece șaptesprezece optsprezece nouăsprezece";
    long next = 3;
    for (var word : plain.split(" ")) {
      values.put(word, next++);
    }
    values.put("douăsprezece", 12L);
    next = 20;
    for (var word : "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci".split(" ")) {
      values.put(word, next);
      next += 10;
    }
    var multipliers = Map.of("mie", 1_000L, "mii", 1_000L, "milion", 1_000_000L, "milioane", 1_000_000L, "miliard",
        1_000_000_000L, "miliarde", 1_000_000_000L);
    long total = 0;
    long group = 0;
    for (var word : words.split(" ")) {
      switch (word) {
        case "de", "și", "leu", "lei" -> { }
        case "sută", "sute" -> group *= 100;
        default -> {
          if (multipliers.containsKey(word)) {
            total += group * multipliers.get(word);
            group = 0;
          } else {
            group += values.get(word);
          }
        }
      }
    }
    return total + group;
  }
}
