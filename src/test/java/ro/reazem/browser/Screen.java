package ro.reazem.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A screen to be looked at. Modules list theirs in src/test/resources/screens/MODULE.txt, one a line: the demonstration
 * officer (or - for nobody), the path, a name for the picture. A path may go on with => and the selector of a link to follow
 * from there, as often as needed, such as /people/search?q=pop => main a.rowlink.
 */
record Screen(String officer, String path, List<String> links, String name) {

  /** What is found in the names of the screens that one works on; empty for all. */
  static final String ONLY = System.getProperty("reazem.screens", "");

  static List<Screen> all() {
    return in("screens").stream().filter(screen -> Pattern.compile(ONLY).matcher(screen.name()).find()).toList();
  }

  /** Screens whose last step presses a button, so that they are the answer to a form; the name says whether it was refused. */
  static List<Screen> answers() {
    return in("answers");
  }

  /** Where an officer is after some of the links, for whoever remembers it. */
  String after(List<String> followed) {
    return officer + " " + path + " " + String.join(" => ", followed);
  }

  /** After how many of the links, the last never among them, it is remembered where they lead. */
  int known(List<String> all, Map<String, String> remembered) {
    int known = Math.max(all.size() - 1, 0);
    while (known > 0 && !remembered.containsKey(after(all.subList(0, known)))) {
      known--;
    }
    return known;
  }

  private static List<Screen> in(String folder) {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().flatMap(Screen::lines)
          .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Screen::of).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Screen of(String line) {
    var officer = line.substring(0, line.indexOf(' '));
    var name = line.substring(line.lastIndexOf(' ') + 1);
    var steps = line.substring(officer.length(), line.length() - name.length()).strip().split(" => ");
    return new Screen(officer, steps[0].strip(), Stream.of(steps).skip(1).map(String::strip).toList(), name);
  }

  @Override
  public String toString() {
    return name + " (" + officer + ")";
  }
}
