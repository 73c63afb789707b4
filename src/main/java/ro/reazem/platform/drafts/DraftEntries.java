package ro.reazem.platform.drafts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Panel;

/** Where drafts stand among the tasks. */
@Configuration(proxyBeanMethods = false)
class DraftEntries {

  @Bean
  Panel draftsAmongTasks() {
    return new Panel(Panel.Place.TASKS, 10, "platform.drafts.mine", "/drafts/panel", Permitted.SIGNED_IN);
  }
}
