package ro.reazem.financialaid.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.family.Family;
import ro.reazem.platform.web.Fmt;

/** The members of a family as screens name them: name, place in the family, age. */
@Component("aidNames")
class Names {

  private final MessageSource messages;
  private final Fmt fmt;
  private final Clock clock;

  Names(MessageSource messages, Fmt fmt, Clock clock) {
    this.messages = messages;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A member's name with what is said beside it. */
  public record Named(String name, String about, boolean child) {}

  public Named of(Family family, @Nullable Object person) {
    var text = String.valueOf(person);
    return family.members().stream().filter(member -> member.personId().toString().equals(text)).findFirst()
        .map(member -> new Named(member.name(), text("financialaid.role." + member.role().name()) + ", " + fmt.age(member.bornOn()),
            !member.isAdultOn(LocalDate.now(clock))))
        .orElseGet(() -> new Named(text("financialaid.holder.unknown"), "", false));
  }

  public String name(Family family, @Nullable UUID person) {
    return person == null ? text("financialaid.wholeFamily") : of(family, person).name();
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }
}
