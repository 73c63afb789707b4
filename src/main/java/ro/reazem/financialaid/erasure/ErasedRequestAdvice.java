package ro.reazem.financialaid.erasure;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows, in the place of every page of an erased request or housing file, that its content was destroyed and what stays: numbers, days, sums of money. */
@ControllerAdvice
@Order(0)
class ErasedRequestAdvice {

  private final WhatStays stays;

  ErasedRequestAdvice(WhatStays stays) {
    this.stays = stays;
  }

  @ExceptionHandler
  ModelAndView tell(ErasedRequest erased) {
    return new ModelAndView("financialaid/erasure/show", Map.of("request", stays.request(erased.request()), "decisions",
        stays.decisions(erased.request()), "amounts", stays.amounts(erased.request())), HttpStatus.GONE);
  }

  @ExceptionHandler
  ModelAndView tell(ErasedHousing erased) {
    return new ModelAndView("financialaid/erasure/housing", Map.of("file", stays.file(erased.file()), "tenancies", stays.tenancies(erased.file()),
        "rents", stays.rents(erased.file())), HttpStatus.GONE);
  }
}
