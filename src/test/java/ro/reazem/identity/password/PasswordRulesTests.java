package ro.reazem.identity.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

  private static final List<String> OWN = List.of("Ioana Drăghici", "ioana.draghici");

  @ParameterizedTest
  @ValueSource(strings = {"patru căruțe trec gârla", "Xk3!vbQp09@z", "ploaie șuvoi dinspre nord 2026",
      "пароль из многих слов", "🌧🌲🚜🐑🧺🪵🌧🌲🚜🐑🧺🪵", "            a b c d e"})
  void aLongPasswordOfAnyCharactersIsGoodEnough(String password) {
    assertThatCode(() -> PasswordRules.require(password, OWN)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"scurtă, short", "'', short", "aaaaaaaaaaaaaaaa, common", "abababababababab, common", "123456789012345, common",
      "qwertyuiopasdf, common", "parola123456, common", "Parola2026!!, common", "PărolăPărolă, common",
      "administrator2026, common", "ReazemDGASPC2026, common", "passwordpassword, common", "abcdefghijklmnop, common",
      "Draghici1987, aboutYou", "ioana.draghici.26, aboutYou", "ＰＡＲＯＬＡ１２３４５６, common"})
  void aPasswordThatAnybodyGuessesIsRefused(String password, String reason) {
    assertThatThrownBy(() -> PasswordRules.require(password, OWN)).hasMessage("identity.password." + reason);
  }

  @ParameterizedTest
  @ValueSource(ints = {129, 5000})
  void aPasswordHasAnEnd(int length) {
    assertThatThrownBy(() -> PasswordRules.require("abcdefghjk lmnop qrstuv".repeat(300).substring(0, length), OWN))
        .hasMessage("identity.password.long");
  }
}
