package ro.reazem.childprotection.adoption;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedId;

/**
 * To whom a file is assigned, by name (desemnarea persoanelor care lucrează pe dosar). Being named is not enough: without a role in adoption nobody opens
 * anything.
 */
@Component
public class AdoptionTeam {

  private static final int MOST = 10;

  private final Colleagues colleagues;

  AdoptionTeam(Colleagues colleagues) {
    this.colleagues = colleagues;
  }

  /** Who was chosen. */
  public record Chosen(UUID responsible, List<UUID> others) {}

  /** Everybody who works here, those of the reader's unit first. */
  public List<Option> options(Officer reader) {
    return colleagues.all(reader.unit()).stream().map(one -> new Option(one.id().toString(), one.name() + " · " + one.unitName())).toList();
  }

  /** Nothing when a field was refused. */
  public @Nullable Chosen read(@Nullable String officer, @Nullable List<String> team, Inputs in) {
    var responsible = in.required("officer", officer, typed -> colleagues.working(TypedId.parse(typed)).id());
    var others = team == null ? List.<UUID>of() : team.stream().filter(one -> !one.isBlank()).limit(MOST)
        .map(one -> in.required("team", one, typed -> colleagues.working(TypedId.parse(typed)).id())).filter(Objects::nonNull).distinct().toList();
    return responsible == null ? null : new Chosen(responsible, others.stream().filter(one -> !one.equals(responsible)).toList());
  }

  /** The names of all to whom it is assigned, the one who answers for it first. */
  public String named(Assigned file) {
    return Stream.concat(colleagues.named(List.of(file.responsibleId())).stream(), colleagues.named(file.team()).stream()).map(Colleagues.Colleague::name)
        .collect(Collectors.joining(", "));
  }
}
