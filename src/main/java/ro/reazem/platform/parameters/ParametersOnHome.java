package ro.reazem.platform.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Panel;

/** What the home page says about legal parameters: values that wait for the second officer, figures the institution has to set. */
@Controller
class ParametersOnHome {

  private static final int MOST = 6;

  private final ParameterRegister register;
  private final ParameterWords words;
  private final Clock clock;

  ParametersOnHome(ParameterRegister register, ParameterWords words, Clock clock) {
    this.register = register;
    this.words = words;
    this.clock = clock;
  }

  /** Announces both lists to the home page. */
  @Configuration(proxyBeanMethods = false)
  static class Panels {

    @Bean
    Panel valuesToConfirm() {
      return new Panel(Panel.Place.HOME, 50, "platform.parameters.toConfirm", "/parameters/waiting/confirmation", "parameters.value.confirm",
          Panel.Spot.SIDE);
    }

    @Bean
    Panel figuresToSet() {
      return new Panel(Panel.Place.HOME, 51, "platform.parameters.toSet", "/parameters/waiting/value", "parameters.value.enter",
          Panel.Spot.SIDE);
    }
  }

  /** A parameter on the home page, by its title. */
  record Waiting(String code, String title) {}

  @Permitted("parameters.value.confirm")
  @GetMapping("/parameters/waiting/confirmation")
  String toConfirm(Model model) {
    return part("unconfirmed", model);
  }

  @Permitted("parameters.value.enter")
  @GetMapping("/parameters/waiting/value")
  String toSet(Model model) {
    return part("open", model);
  }

  private String part(String state, Model model) {
    var today = LocalDate.now(clock);
    var search = new ParameterRegister.Search("", "", state);
    var counted = register.count(search, today);
    var page = ListPage.of(ListPage.Asked.of(null, "10"), counted);
    model.addAttribute("state", state);
    model.addAttribute("total", counted);
    model.addAttribute("lines", waiting(search, today, page));
    return "platform/parameters/panels :: waiting";
  }

  private List<Waiting> waiting(ParameterRegister.Search search, LocalDate today, ListPage page) {
    return register.page(search, today, page).stream().limit(MOST)
        .map(row -> new Waiting(row.parameter().code(), words.title(row.parameter()))).toList();
  }
}
