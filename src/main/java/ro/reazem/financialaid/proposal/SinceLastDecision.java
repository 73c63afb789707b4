package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.elsewhere.PlacedChild;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.family.Stay;
import ro.reazem.platform.web.Fmt;

/** What the register of persons tells differently from the decision in force: who came, left, died, married, moved. */
@Component
class SinceLastDecision {

  private final MessageSource messages;
  private final Fmt fmt;

  SinceLastDecision(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  /** The day on which somebody last came, left, was placed or died, of those whom the declaration does not know so; empty when nobody did. */
  static Optional<LocalDate> lastOn(Declaration toldThen, Collection<Stay> stays, List<PlacedChild> placed) {
    return Stream.concat(placed.stream().map(one -> one.lastDay() == null ? one.from() : one.lastDay().plusDays(1)), stays.stream().flatMap(stay -> toldThen.member(stay.personId()).isEmpty()
        ? stay.until() == null && stay.diedOn() == null ? Stream.of(stay.since()) : Stream.empty()
        : stay.diedOn() != null ? Stream.of(stay.diedOn()) : stay.until() == null ? Stream.empty() : Stream.of(stay.until().plusDays(1))))
        .max(LocalDate::compareTo);
  }

  /** The news of the register and of the rights that other contexts granted, a sentence each. */
  List<String> of(FrozenDossier old, Declaration toldThen, Family family, Collection<Stay> known, List<PlacedChild> placed, LocalDate day, Locale locale) {
    return Freezing.in(locale, () -> {
      var lines = new ArrayList<String>();
      var stays = known.stream().collect(Collectors.toMap(Stay::personId, stay -> stay));
      toldThen.members().stream().map(member -> member.personId()).filter(person -> family.member(person).isEmpty())
          .forEach(person -> left(stays.get(person), lines, locale));
      for (var member : family.members()) {
        if (toldThen.member(member.personId()).isEmpty()) {
          joined(member, stays.get(member.personId()), old.lawOn(), lines, locale);
        } else {
          remained(member, old, day, lines, locale);
        }
      }
      placed.forEach(one -> family.member(one.personId()).ifPresent(child -> lines.add(one.lastDay() != null && !one.isOn(day)
          ? text(locale, "cameBack", child.name(), fmt.date(one.lastDay())) : text(locale, one.byMeasure() ? "measure" : "placed", child.name(), fmt.date(one.from())))));
      if (!old.holder().address().equals(family.address())) {
        lines.add(text(locale, "moved", old.holder().address(), family.address()));
      }
      return lines;
    });
  }

  private void left(@Nullable Stay stay, List<String> lines, Locale locale) {
    if (stay != null && stay.diedOn() != null) {
      lines.add(text(locale, "died", stay.name(), fmt.date(stay.diedOn())));
    } else if (stay != null && stay.until() != null) {
      lines.add(text(locale, "left", stay.name(), fmt.date(stay.until())));
    }
  }

  private void joined(FamilyMember member, @Nullable Stay stay, LocalDate since, List<String> lines, Locale locale) {
    var born = member.bornOn();
    if (born != null && born.isAfter(since.minusMonths(2)) && stay != null && !stay.since().isAfter(born.plusDays(1))) {
      lines.add(text(locale, "born", member.name(), fmt.date(born)));
    } else {
      lines.add(text(locale, "joined", member.name(), stay == null ? "" : fmt.date(stay.since())));
    }
  }

  private void remained(FamilyMember member, FrozenDossier old, LocalDate day, List<String> lines, Locale locale) {
    var then = old.members().stream().filter(one -> one.personId().equals(member.personId())).findFirst();
    then.filter(one -> !one.name().equals(member.name())).ifPresent(one -> lines.add(text(locale, "renamed", one.name(), member.name())));
    then.filter(one -> one.maritalStatus() != null && !one.maritalStatus().equals(member.maritalStatus().name())).ifPresent(one ->
        lines.add(text(locale, "marital", member.name(), status(locale, String.valueOf(one.maritalStatus())),
            status(locale, member.maritalStatus().name()))));
    then.filter(one -> !Objects.equals(one.bornOn(), member.bornOn()) && member.bornOn() != null)
        .ifPresent(one -> lines.add(text(locale, "birthDate", member.name(), fmt.date(member.bornOn()))));
    if (!member.isAdultOn(old.lawOn()) && member.isAdultOn(day)) {
      lines.add(text(locale, "cameOfAge", member.name(), fmt.date(member.majorityOn())));
    }
  }

  private String status(Locale locale, String code) {
    return messages.getMessage("financialaid.simulator.marital." + code, null, code, locale);
  }

  private String text(Locale locale, String key, Object... arguments) {
    return messages.getMessage("financialaid.change.news." + key, arguments, key, locale);
  }
}
