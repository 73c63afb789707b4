package ro.reazem;

import static java.util.stream.Collectors.toCollection;
import static ro.reazem.structure.Rule.none;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ro.reazem.structure.Code;
import ro.reazem.structure.Sources;

/** Every visible word is a message, in Romanian and in English. */
class MessagesTests {

  private static final Path FOLDER = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*([a-zA-Z][\\w.-]*)\\s*[(}]");
  private static final List<String> COUNTED = List.of(".one", ".few", ".many");

  private final Map<String, String> romanian = bundle(file -> !file.endsWith("_en.properties"));
  private final Map<String, String> english = bundle(file -> file.endsWith("_en.properties"));

  @Test
  void bothLanguagesSayTheSameThings() {
    none("Every message exists in Romanian and in English: add the missing half to messages/<module>.properties or "
        + "messages/<module>_en.properties.", Stream.concat(
            romanian.keySet().stream().filter(key -> !english.containsKey(key)).map(key -> key + " is missing in English"),
            english.keySet().stream().filter(key -> !romanian.containsKey(key)).map(key -> key + " is missing in Romanian")));
  }

  @Test
  void aMessageBelongsToItsModule() {
    var strangers = new ArrayList<String>();
    for (var file : Sources.below(FOLDER, ".properties")) {
      var module = file.getFileName().toString().replaceAll("(_en)?\\.properties$", "");
      read(file).keySet().stream().map(String::valueOf).filter(key -> !key.startsWith(module + "."))
          .forEach(key -> strangers.add(file.getFileName() + ": " + key));
    }
    none("The key of a message starts with the id of its module, so that two modules never share a key.", strangers);
  }

  @Test
  void everyBundleIsListed() {
    var configuration = Sources.text(Path.of("src/main/resources/application.yaml"));
    none("spring.messages.basename must list every bundle; a bundle that is not listed is never read.",
        Sources.below(FOLDER, ".properties").stream().map(file -> file.getFileName().toString())
            .filter(name -> !name.endsWith("_en.properties")).map(name -> "messages/" + name.replace(".properties", ""))
            .filter(name -> !Pattern.compile(Pattern.quote(name) + "\\b").matcher(configuration).find()));
  }

  @Test
  void everyMessageThatCodeNamesExists() {
    var missing = new TreeSet<String>();
    literals((literal, place) -> {
      boolean rule = place.startsWith("rule ");
      if ((rule || looksLikeKey(literal)) && !isKey(literal)) {
        missing.add(place.replaceFirst("^(rule|text) ", "") + " names " + literal);
      }
    });
    none("A message key that the code names, such as the code of RuleViolated or the label of a menu entry, must exist in the "
        + "bundles: otherwise people would read the key instead of the reason.", missing);
  }

  @Test
  void everyMessageThatATemplateNamesExists() {
    none("A message that a template names must exist in the bundles: otherwise the page shows ??key??.",
        Sources.below(TEMPLATES, ".html").stream().flatMap(file -> IN_TEMPLATE.matcher(Sources.text(file)).results()
            .map(match -> match.group(1)).filter(key -> !romanian.containsKey(key))
            .map(key -> TEMPLATES.relativize(file) + " names " + key)));
  }

  @Test
  void everyMessageCanBeFilledIn() {
    none("A message with arguments is a pattern of MessageFormat: braces pair up and a literal apostrophe is written twice.",
        Stream.of(romanian, english).flatMap(bundle -> bundle.entrySet().stream())
            .filter(message -> message.getValue().contains("{")).filter(message -> !parses(message.getValue()))
            .map(message -> message.getKey() + " = " + message.getValue()));
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    none("A message takes the same arguments in both languages.",
        romanian.entrySet().stream().filter(message -> english.containsKey(message.getKey()))
            .filter(message -> !places(message.getValue()).equals(places(english.get(message.getKey()))))
            .map(message -> message.getKey() + " takes " + places(message.getValue()) + " in Romanian and "
                + places(english.get(message.getKey())) + " in English"));
  }

  @Test
  void romanianIsWrittenAsRomanian() {
    var mistakes = new ArrayList<String>();
    romanian.forEach((key, text) -> {
      if (text.matches("(?s).*[şţŞŢ].*")) {
        mistakes.add(key + " has a cedilla instead of a comma below: " + text);
      }
      if (text.contains("\"")) {
        mistakes.add(key + " has straight quotes instead of „ and ”: " + text);
      }
      if (text.matches("(?s).*\\bRON\\b.*")) {
        mistakes.add(key + " says RON where people say lei: " + text);
      }
      if (text.contains("...")) {
        mistakes.add(key + " has three dots instead of …: " + text);
      }
    });
    none("Romanian messages have ș and ț with a comma below, quotes as „ ”, the sign … and lei, as the language rules of the "
        + "screens say.", mistakes);
  }

  @Test
  void noMessageIsEmptyOrShouts() {
    none("A message has text, and no exclamation mark: the tool speaks calmly.",
        Stream.of(romanian, english).flatMap(bundle -> bundle.entrySet().stream())
            .filter(message -> message.getValue().isBlank() || message.getValue().contains("!"))
            .map(message -> message.getKey() + " = " + message.getValue()));
  }

  private boolean isKey(String literal) {
    return romanian.containsKey(literal) || COUNTED.stream().anyMatch(form -> romanian.containsKey(literal + form))
        || literal.endsWith(".") && romanian.keySet().stream().anyMatch(key -> key.startsWith(literal));
  }

  /** Texts of three or more words that start with a module's id and are no permitted act, listener or column. */
  private boolean looksLikeKey(String literal) {
    return literal.matches("[a-z]+(\\.[a-zA-Z][a-zA-Z0-9]*){2,}\\.?")
        && Code.moduleIds().contains(literal.substring(0, literal.indexOf('.'))) && !actions().contains(literal);
  }

  private static Set<String> actions() {
    return Sources.below(Path.of("src/main/resources/permissions"), ".txt").stream()
        .flatMap(file -> Sources.text(file).lines()).map(line -> line.split("\\s")[0]).collect(toCollection(TreeSet::new));
  }

  private static void literals(BiConsumer<String, String> reader) {
    Sources.read((unit, trees) -> new TreePathScanner<Void, String>() {
      @Override
      public Void visitAnnotation(AnnotationTree annotation, String place) {
        return null;
      }

      @Override
      public Void visitNewClass(NewClassTree created, String place) {
        return super.visitNewClass(created, created.getIdentifier().toString().equals("RuleViolated") ? "rule" : place);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, String place) {
        var named = call.getMethodSelect().toString();
        return super.visitMethodInvocation(call, named.endsWith("require") && !named.contains(".required") ? "rule" : place);
      }

      @Override
      public Void visitLiteral(LiteralTree literal, String place) {
        if (literal.getValue() instanceof String text && text.matches("[a-z]+\\.[a-zA-Z0-9.]+")) {
          reader.accept(text, place + " " + Path.of(unit.getSourceFile().toUri()).getFileName());
        }
        return null;
      }
    }.scan(unit, "text"));
  }

  private static boolean parses(String message) {
    try {
      new MessageFormat(message);
      return true;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  private static Set<String> places(String message) {
    return Pattern.compile("\\{(\\d+)").matcher(message).results().map(match -> "{" + match.group(1) + "}")
        .collect(toCollection(TreeSet::new));
  }

  private static Map<String, String> bundle(java.util.function.Predicate<String> which) {
    var messages = new TreeMap<String, String>();
    Sources.below(FOLDER, ".properties").stream().filter(file -> which.test(file.toString()))
        .forEach(file -> read(file).forEach((key, text) -> messages.put((String) key, (String) text)));
    return messages;
  }

  private static Properties read(Path file) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    return properties;
  }
}
