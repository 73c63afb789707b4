package ro.reazem.intake.routing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.WorkTarget;

/** The contexts that take work from the registry, as they said themselves. */
@Component
public class RoutingTargets {

  private static final String SEPARATOR = ":";

  private final List<WorkTarget> targets;
  private final MessageSource messages;

  RoutingTargets(ObjectProvider<WorkTarget> targets, MessageSource messages) {
    this.targets = targets.orderedStream().toList();
    this.messages = messages;
  }

  /** A context and what is asked of it, as one choice of a form. */
  public record Chosen(String context, String what) {}

  public List<String> contextsOfReferrals() {
    return targets.stream().filter(WorkTarget::referrals).map(WorkTarget::context).toList();
  }

  public List<Option> forReferrals() {
    return contextsOfReferrals().stream().map(context -> new Option(context + SEPARATOR, say(context + ".menu"))).toList();
  }

  /** Each right or service of each context, and each context for what is to be found out there. */
  List<Option> forRequests() {
    var options = new ArrayList<Option>();
    for (var target : targets) {
      var name = say(target.context() + ".menu");
      target.requests().forEach(code -> options.add(new Option(target.context() + SEPARATOR + code,
          name + ": " + say(target.context() + ".work." + code))));
      options.add(new Option(target.context() + SEPARATOR, name + ": " + say("intake.routing.whatever")));
    }
    return options;
  }

  /** Reads the value of a choice that was offered. */
  public static Chosen chosen(String value) {
    int at = value.indexOf(SEPARATOR);
    return new Chosen(value.substring(0, at), value.substring(at + 1));
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
