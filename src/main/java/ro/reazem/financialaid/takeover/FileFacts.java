package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * What every row of a file is read with.
 *
 * @param schemes the local aids of today
 * @param law the parameters of today
 * @param language of who reads what is wrong
 */
record FileFacts(LocalDate today, List<LocalScheme> schemes, ParametersInForce law, MessageSource messages, Locale language) {

  /** @see ChoiceWords#chosen */
  <T> T chosen(String typed, T[] choices, Function<T, String> key) {
    return ChoiceWords.chosen(typed, choices, messages, language, key);
  }
}
