package ro.reazem.acts.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ro.reazem.acts.wording.Block.Cell;
import ro.reazem.acts.wording.Block.Row;
import ro.reazem.kernel.RuleViolated;

/** Puts values into a template; what is put in is text and never read as template again. Bounded, whatever is typed. */
public final class Filling {

  public static final int MOST_ROWS = 1_500;
  public static final int MOST_SIGNS = 150_000;

  private final Values values;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private int article;
  private int rows;
  private int signs;
  private boolean apart = true;

  private Filling(Values values) {
    this.values = values;
  }

  /**
   * The text of an act.
   *
   * @param missing placeholders without a value, in the order of the text
   */
  public record Filled(List<Block> blocks, List<String> missing) {}

  /** @throws RuleViolated when the text would grow beyond what one act can hold */
  public static Filled fill(Wording wording, Values values) {
    var filling = new Filling(values);
    filling.nodes(wording.nodes(), values::text);
    return new Filled(List.copyOf(filling.blocks), List.copyOf(filling.missing));
  }

  private void nodes(List<Node> nodes, UnaryOperator<String> text) {
    for (var node : nodes) {
      switch (node) {
        case Node.Line line -> line(line, text);
        case Node.Gap gap -> apart = true;
        case Node.Bases bases -> bases();
        case Node.When when -> nodes(when.condition().holds(asked(when.condition().name(), text)) ? when.then() : when.otherwise(), text);
        case Node.Each each -> each(each);
      }
    }
  }

  private void bases() {
    if (!values.bases().isEmpty()) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, 0, List.of(row("În temeiul:"))));
      blocks.add(new Block(Block.Kind.POINTS, 0, values.bases().stream().map(this::row).toList()));
      apart = true;
    }
  }

  private Row row(String text) {
    return new Row(List.of(new Cell(counted(Span.of(text, false)).toList())));
  }

  private String asked(String name, UnaryOperator<String> text) {
    return values.lists().containsKey(name) ? values.list(name).isEmpty() ? "" : "da" : text.apply(name);
  }

  private void each(Node.Each each) {
    int number = 0;
    for (Map<String, String> row : values.list(each.list())) {
      var place = String.valueOf(++number);
      nodes(each.body(), name -> name.equals(Catalogue.ROW_NUMBER) ? place : name.startsWith(Catalogue.ROW)
          ? row.getOrDefault(name.substring(Catalogue.ROW.length()), "") : values.text(name));
    }
  }

  private void line(Node.Line line, UnaryOperator<String> text) {
    RuleViolated.require(++rows <= MOST_ROWS, "acts.wording.tooLong", MOST_ROWS, MOST_SIGNS);
    var row = new Row(line.cells().stream().map(cell -> new Cell(cell.stream().flatMap(piece -> span(piece, text)).toList())).toList());
    var kind = switch (line.kind()) {
      case HEADING -> Block.Kind.HEADING;
      case CENTRE -> Block.Kind.CENTRE;
      case PARAGRAPH -> Block.Kind.PARAGRAPH;
      case ARTICLE -> Block.Kind.ARTICLE;
      case POINT -> Block.Kind.POINTS;
      case LETTER -> Block.Kind.LETTERS;
      case TABLE -> Block.Kind.TABLE;
    };
    boolean grows = kind == Block.Kind.POINTS || kind == Block.Kind.LETTERS || kind == Block.Kind.TABLE;
    if (grows && !apart && !blocks.isEmpty() && blocks.getLast().kind() == kind) {
      var before = blocks.removeLast();
      blocks.add(new Block(kind, 0, Stream.concat(before.rows().stream(), Stream.of(row)).toList()));
    } else {
      blocks.add(new Block(kind, kind == Block.Kind.ARTICLE ? ++article : 0, List.of(row)));
    }
    apart = false;
  }

  private Stream<Span> span(Piece piece, UnaryOperator<String> text) {
    if (!piece.slot()) {
      return counted(Span.of(piece.text(), piece.bold()));
    }
    if (Catalogue.LATE.contains(piece.text())) {
      return Stream.of(new Span("", piece.bold(), piece.text()));
    }
    var value = text.apply(piece.text());
    if (value.isEmpty()) {
      if (Catalogue.DRAFTED.contains(piece.text()) && !Catalogue.MAY_BE_EMPTY.contains(piece.text())) {
        missing.add(piece.text());
      }
      return Stream.empty();
    }
    return counted(Span.of(value, piece.bold()));
  }

  private Stream<Span> counted(Span span) {
    signs += span.text().length();
    RuleViolated.require(signs <= MOST_SIGNS, "acts.wording.tooLong", MOST_ROWS, MOST_SIGNS);
    return Stream.of(span);
  }
}
