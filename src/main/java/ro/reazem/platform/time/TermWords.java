package ro.reazem.platform.time;

import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Fmt;

/** How terms are written: 30 de zile, 5 zile lucrătoare, 72 de ore, 3 luni. */
@Component("termWords")
public class TermWords {

  private final Fmt fmt;

  TermWords(Fmt fmt) {
    this.fmt = fmt;
  }

  public String shown(Term term) {
    return fmt.count(term.length(), "platform.term.unit." + term.unit());
  }
}
