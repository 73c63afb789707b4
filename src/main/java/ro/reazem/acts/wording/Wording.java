package ro.reazem.acts.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The text of a template, understood. One line is one paragraph; it is a heading after ##, a centred line after =, a numbered article
 * after Art., an item after - or +, a row of a table between strokes. Blocks stand on lines of their own: {{#daca name}}, {{altfel}},
 * {{/daca}}, {{#pentru list}}, {{/pentru}}, and {{temeiuri}} where the grounds in law are printed.
 */
public record Wording(List<Node> nodes, List<Fault> faults) {

  public static final int LONGEST = 20_000;
  private static final int MOST_LINES = 600;
  private static final int DEEPEST = 5;
  private static final Pattern BLOCK = Pattern.compile("\\{\\{\\s*([#/]?)([a-z]+)\\s*([^}]*)}}");
  private static final Pattern CONDITION = Pattern.compile("([a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)(?:\\s*(!?=)\\s*(.{1,80}))?");

  private static final Set<String> BARE = Set.of("altfel", "temeiuri");

  /** An opened block that waits for its end. */
  private record Open(String word, String text, int row, List<Node> then, List<Node> otherwise, boolean[] turned) {

    List<Node> current() {
      return turned[0] ? otherwise : then;
    }
  }

  /** Reads a template and tells everything wrong with it, down to placeholders that nobody fills. */
  public static Wording read(String body, Fields fields) {
    var faults = new ArrayList<Fault>();
    var root = new Open("", "", 0, new ArrayList<>(), new ArrayList<>(), new boolean[1]);
    var open = new ArrayDeque<Open>(List.of(root));
    var lines = new LineReader(faults::add);
    int row = 0;
    for (var raw : body.split("\n", -1)) {
      row++;
      var line = raw.strip();
      if (row > MOST_LINES) {
        faults.add(Fault.at(row, 1, "acts.wording.tooManyLines", MOST_LINES));
        break;
      }
      var block = BLOCK.matcher(line);
      if (line.isEmpty()) {
        open.peek().current().add(new Node.Gap());
      } else if (block.matches() && (!block.group(1).isEmpty() || BARE.contains(block.group(2)))) {
        block(block.group(1) + block.group(2), block.group(3).strip(), row, open, faults::add);
      } else {
        open.peek().current().add(lines.read(line, row));
      }
    }
    open.stream().filter(one -> one != root).forEach(one -> faults.add(Fault.at(one.row, 1, "acts.wording.unclosed", "{{" + one.word + "}}")));
    while (open.size() > 1) {
      close(open);
    }
    new PlaceholderCheck(fields, faults::add).check(root.then);
    return new Wording(List.copyOf(root.then), List.copyOf(faults));
  }

  private static void block(String word, String text, int row, Deque<Open> open, Consumer<Fault> faults) {
    var top = open.peek();
    switch (word) {
      case "#daca", "#pentru" -> {
        if (open.size() > DEEPEST) {
          faults.accept(Fault.at(row, 1, "acts.wording.tooDeep", DEEPEST));
        }
        open.push(new Open(word, text, row, new ArrayList<>(), new ArrayList<>(), new boolean[1]));
      }
      case "temeiuri" -> top.current().add(new Node.Bases());
      case "altfel" -> {
        if (top.word.equals("#daca") && !top.turned[0]) {
          top.turned[0] = true;
        } else {
          faults.accept(Fault.at(row, 1, "acts.wording.strayEnd", "{{altfel}}"));
        }
      }
      case "/daca", "/pentru" -> {
        if (top.word.equals("#" + word.substring(1))) {
          close(open, faults);
        } else {
          faults.accept(Fault.at(row, 1, "acts.wording.strayEnd", "{{" + word + "}}"));
        }
      }
      default -> faults.accept(Fault.at(row, 1, "acts.wording.unknownBlock", LineReader.shortened("{{" + word + "}}")));
    }
  }

  private static void close(Deque<Open> open) {
    close(open, fault -> { });
  }

  private static void close(Deque<Open> open, Consumer<Fault> faults) {
    var done = open.pop();
    var into = open.peek().current();
    if (done.word.equals("#pentru")) {
      into.add(new Node.Each(done.text, List.copyOf(done.then), done.row));
      return;
    }
    var condition = CONDITION.matcher(done.text);
    if (condition.matches()) {
      into.add(new Node.When(new Node.Condition(condition.group(1), condition.group(3), !"!=".equals(condition.group(2))),
          List.copyOf(done.then), List.copyOf(done.otherwise), done.row));
    } else {
      faults.accept(Fault.at(done.row, 1, "acts.wording.condition", LineReader.shortened(done.text)));
    }
  }
}
