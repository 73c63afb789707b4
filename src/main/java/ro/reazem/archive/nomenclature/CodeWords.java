package ro.reazem.archive.nomenclature;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.archive.retention.StartEvent;
import ro.reazem.archive.sight.CaseKinds;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;

/** The words in which nomenclatures are written: terms (10 ani, P, CS), what they run from, and kinds of cases, in either language. */
@Component
class CodeWords {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("ro"), Locale.ENGLISH);
  private static final Pattern TERM = Pattern.compile("(?:(p|permanent)(?: p)?|([0-9]{1,9})(?: (?:de )?(?:an|ani|year|years))?)( cs| c s)?");

  private final MessageSource messages;
  private final CaseKinds kinds;

  CodeWords(MessageSource messages, CaseKinds kinds) {
    this.messages = messages;
    this.kinds = kinds;
  }

  /** A term of retention as written: null years are permanent. */
  record Term(@Nullable Integer years, boolean commission) {}

  /** The words at this moment, since kinds of cases become known by and by. */
  record Known(Map<String, Boolean> answers, Map<String, StartEvent> starts, Map<String, String> kinds) {

    Term term(String text) {
      var read = TERM.matcher(comparable(text));
      // signs are no part of the words that are compared, and -5 is no term
      RuleViolated.require(text.matches("[\\p{L}\\p{N}.,() ]+") && read.matches(), "archive.import.termUnreadable", text);
      if (read.group(1) != null) {
        return new Term(null, read.group(3) != null);
      }
      int years = Integer.parseInt(read.group(2));
      RuleViolated.require(years >= 1 && years <= CodeForm.MOST_YEARS, "platform.input.number.bounds", 1, CodeForm.MOST_YEARS);
      return new Term(years, read.group(3) != null);
    }

    boolean commission(String text) {
      return of(answers, text, "archive.import.answerUnknown");
    }

    StartEvent start(String text) {
      return of(starts, text, "archive.import.startUnknown");
    }

    /** The kinds that a cell names, by their names or as context and code. */
    List<String> kindsOf(String text) {
      return Arrays.stream(text.split("[;,\n]")).map(String::strip).filter(one -> !one.isEmpty())
          .map(one -> one.matches(FileCode.KIND) ? one : of(kinds, one, "archive.import.kindUnknown")).distinct().sorted().toList();
    }

    private static <T> T of(Map<String, T> words, String text, String otherwise) {
      var meant = words.get(comparable(text));
      if (meant == null) {
        throw new RuleViolated(otherwise, text);
      }
      return meant;
    }
  }

  Known all() {
    var answers = new HashMap<String, Boolean>();
    words("archive.import.yes").forEach(word -> answers.put(word, true));
    words("archive.import.no").forEach(word -> answers.put(word, false));
    var starts = new HashMap<String, StartEvent>();
    for (var start : StartEvent.values()) {
      starts.put(comparable(start.name()), start);
      words("archive.start." + start).forEach(word -> starts.put(word, start));
      words("archive.import.start." + start).forEach(word -> starts.put(word, start));
    }
    var named = new HashMap<String, String>();
    for (var kind : new TreeSet<>(kinds.known().stream().map(one -> one.value()).toList())) {
      LANGUAGES.forEach(language -> named.putIfAbsent(comparable(kinds.named(kind, language)), kind));
    }
    return new Known(answers, starts, named);
  }

  /** A message may list several words, parted by strokes. */
  private Stream<String> words(String key) {
    return LANGUAGES.stream().flatMap(language -> Arrays.stream(messages.getMessage(key, null, language).split("\\|"))).map(CodeWords::comparable);
  }

  private static String comparable(String text) {
    return String.join(" ", Folding.words(text));
  }
}
