package ro.reazem.childprotection.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;

/** Puts figures into words, whole for the house or without small cells for the public. */
@Component
class Sections {

  private static final String SMALLEST = "CHILD_STATISTICS_SMALLEST_CELL";

  private final Indicators indicators;
  private final StatisticsWords words;
  private final LegalParameters parameters;

  Sections(Indicators indicators, StatisticsWords words, LegalParameters parameters) {
    this.indicators = indicators;
    this.words = words;
    this.parameters = parameters;
  }

  List<Section> of(Figures figures, Quarter quarter, boolean forPublic) {
    int smallest = forPublic ? parameters.on(quarter.until()).whole(SMALLEST) : 0;
    return indicators.all().stream().map(one -> {
      var figure = figures.of(one.code());
      var total = PublicFigures.of(figure.total(), figure.part(0), smallest).total();
      var parts = IntStream.range(0, one.breakdowns().size()).mapToObj(at -> {
        var breakdown = one.breakdowns().get(at);
        var shown = PublicFigures.of(figure.total(), figure.part(at), smallest);
        return new Section.Part(breakdown.name(), words.head(breakdown), figure.part(at).entrySet().stream().map(cell -> new Section.Cell(cell.getKey(),
            words.value(breakdown, cell.getKey(), quarter), shown.hidden().contains(cell.getKey()) ? null : cell.getValue())).toList());
      }).toList();
      return new Section(one.code(), words.title(one), one.kind(), total < 0 ? null : total, parts);
    }).toList();
  }
}
