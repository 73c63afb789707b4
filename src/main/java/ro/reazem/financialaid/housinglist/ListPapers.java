package ro.reazem.financialaid.housinglist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetWriter;

/** A list as it is shown to the public and as a table: numbers of files, points, rooms and reasons, nothing that names a person. */
@Component
class ListPapers {

  private static final String[] HEADS = {"Loc", "Dosar", "Data cererii", "Puncte", "Camere", "Departajare", "Motivul respingerii"};

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final HousingWords words;

  ListPapers(ActPdfRenderer renderer, Institution institution, HousingWords words) {
    this.renderer = renderer;
    this.institution = institution;
    this.words = words;
  }

  /** What the paper prints of a place. */
  public record Line(@Nullable Integer place, String number, int points, int rooms, String reasons) {}

  /** The paper of a published edition, the same bytes whenever it is asked for. */
  byte[] pdf(PriorityList list, List<ListPlace> places) {
    var published = Objects.requireNonNull(list.publishedOn());
    var lines = places.stream().map(one -> new Line(one.place(), one.fileNumber(), one.points(), one.rooms(), reasons(one))).toList();
    return renderer.render(new ActPaper("financialaid/housing-list", title(list), "Listă de priorități pentru repartizarea locuințelor, cu numere de dosar "
        + "și puncte", institution.name(), published, Map.of("list", list, "kind", words.romanian("kind", list.kind()),
            "placed", lines.stream().filter(one -> one.place() != null).toList(), "refused", lines.stream().filter(one -> one.place() == null).toList())));
  }

  byte[] xlsx(PriorityList list, List<ListPlace> places) {
    return SheetWriter.toBytes("Lista " + list.year(), sheet -> {
      sheet.widths(8, 14, 14, 10, 10, 26, 60).title(title(list)).note(words.romanian("kind", list.kind())).blank().header(HEADS);
      places.forEach(place -> sheet.row(cells(place).toArray()));
    });
  }

  byte[] csv(List<ListPlace> places) {
    var out = new ByteArrayOutputStream();
    try {
      var csv = new CsvWriter(out);
      csv.row(List.of(HEADS));
      places.forEach(place -> csv.row(cells(place)));
      csv.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private List<@Nullable Object> cells(ListPlace one) {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(one.place());
    cells.add(one.fileNumber());
    cells.add(one.registeredOn());
    cells.add(one.place() == null ? null : one.points());
    cells.add(one.rooms());
    cells.add(one.decided() == null ? null : words.romanian("decided", one.decided()));
    cells.add(reasons(one));
    return cells;
  }

  private String reasons(ListPlace one) {
    return one.reasons().stream().map(code -> words.romanian("reason", code)).collect(Collectors.joining("; "));
  }

  private static String title(PriorityList list) {
    return "Lista de priorități pentru anul " + list.year() + ", ediția " + list.edition();
  }
}
