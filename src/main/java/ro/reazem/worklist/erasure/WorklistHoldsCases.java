package ro.reazem.worklist.erasure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.erasure.HoldsCaseData;

/** Says that this module holds data of cases and answers when they are erased. */
@Configuration(proxyBeanMethods = false)
class WorklistHoldsCases {

  @Bean
  HoldsCaseData casesHeldByTheWorkList() {
    return new HoldsCaseData("worklist");
  }
}
