package ro.reazem.acts.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads one line of a template: its kind by its first signs, then words, bold words and placeholders. */
record LineReader(Consumer<Fault> faults) {

  static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*");
  private static final Pattern MARKUP = Pattern.compile("<\\s*[/!?]?\\s*([a-zA-Z][a-zA-Z0-9-]*)|<!--|&#?[a-zA-Z0-9]{2,8};");
  private static final int MOST_COLUMNS = 12;

  Node.Line read(String line, int row) {
    var markup = MARKUP.matcher(line);
    while (markup.find()) {
      faults.accept(Fault.at(row, markup.start() + 1, "acts.wording.markup", markup.group().length() > 20 ? markup.group().substring(0, 20) : markup.group()));
    }
    if (line.startsWith("|")) {
      return table(line, row);
    }
    var kind = kind(line);
    int skip = switch (kind) {
      case HEADING -> 3;
      case CENTRE, POINT, LETTER -> 2;
      case ARTICLE -> 5;
      default -> 0;
    };
    return new Node.Line(kind, List.of(pieces(line.substring(skip), row, skip)), row);
  }

  private static Node.Kind kind(String line) {
    return line.startsWith("## ") ? Node.Kind.HEADING : line.startsWith("= ") ? Node.Kind.CENTRE : line.startsWith("- ") ? Node.Kind.POINT
        : line.startsWith("+ ") ? Node.Kind.LETTER : line.startsWith("Art. ") ? Node.Kind.ARTICLE : Node.Kind.PARAGRAPH;
  }

  private Node.Line table(String line, int row) {
    var inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
    var texts = Arrays.asList(inner.split("\\|", -1));
    if (texts.size() > MOST_COLUMNS) {
      faults.accept(Fault.at(row, 1, "acts.wording.tooManyColumns", MOST_COLUMNS));
    }
    var cells = new ArrayList<List<Piece>>();
    int column = 1;
    for (var text : texts) {
      cells.add(pieces(text.strip(), row, column));
      column += text.length() + 1;
    }
    return new Node.Line(Node.Kind.TABLE, List.copyOf(cells), row);
  }

  private List<Piece> pieces(String text, int row, int before) {
    var pieces = new ArrayList<Piece>();
    boolean bold = false;
    int at = 0;
    int from = 0;
    while (at < text.length()) {
      if (text.startsWith("**", at)) {
        words(pieces, text.substring(from, at), bold);
        bold = !bold;
        at += 2;
        from = at;
      } else if (text.startsWith("{{", at)) {
        words(pieces, text.substring(from, at), bold);
        int end = text.indexOf("}}", at);
        int column = before + at + 1;
        if (end < 0) {
          faults.accept(Fault.at(row, column, "acts.wording.openPlaceholder"));
          return pieces;
        }
        var name = text.substring(at + 2, end).strip();
        if (name.startsWith("#") || name.startsWith("/") || name.equals("altfel") || name.equals("temeiuri")) {
          faults.accept(Fault.at(row, column, "acts.wording.blockInLine", name));
        } else if (!NAME.matcher(name).matches()) {
          faults.accept(Fault.at(row, column, "acts.wording.unknown", shortened(name)));
        } else {
          pieces.add(new Piece(name, true, bold, column));
        }
        at = end + 2;
        from = at;
      } else {
        at++;
      }
    }
    words(pieces, text.substring(from), bold);
    if (bold) {
      faults.accept(Fault.at(row, before + 1, "acts.wording.openBold"));
    }
    return List.copyOf(pieces);
  }

  private static void words(List<Piece> pieces, String text, boolean bold) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false, bold, 0));
    }
  }

  static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
