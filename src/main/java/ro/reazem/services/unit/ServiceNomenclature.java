package ro.reazem.services.unit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.OpenList;
import ro.reazem.platform.web.Option;

/** The nomenclature of social services (nomenclatorul serviciilor sociale, HG nr. 867/2015): dated entries that the institution lengthens. */
@Component("serviceNomenclature")
class ServiceNomenclature {

  static final OpenList LIST = new OpenList("services", "service-codes", "SERVICE_CODE.", List.of("LICENSED", "NOT_LICENSED"), 200);

  private final LegalParameters parameters;

  ServiceNomenclature(LegalParameters parameters) {
    this.parameters = parameters;
  }

  /** Offers the list to the administration of parameters. */
  @Configuration(proxyBeanMethods = false)
  static class Kept {

    @Bean
    OpenList keptServiceCodes() {
      return LIST;
    }
  }

  List<Option> offered(LocalDate day) {
    return parameters.offered(LIST, day).stream().map(one -> new Option(LIST.word(one), one.title(LocaleContextHolder.getLocale()))).toList();
  }

  boolean knows(String code) {
    return parameters.parameter(LIST.prefix() + code).isPresent();
  }

  /** The code with its name, in the language of the reader. */
  public String name(String code) {
    return parameters.parameter(LIST.prefix() + code).map(one -> one.title(LocaleContextHolder.getLocale())).orElse(code);
  }

  /** Whether the law asks a licence to work for such a service on a day; one whose treatment nobody set is asked for it. */
  boolean asksLicence(String code, LocalDate day) {
    return parameters.on(day).find(LIST.prefix() + code).map(value -> value.value().equals("LICENSED")).orElse(true);
  }
}
