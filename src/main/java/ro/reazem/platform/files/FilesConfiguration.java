package ro.reazem.platform.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.erasure.HoldsCaseData;
import ro.reazem.platform.signatures.SignatureSettings;

/** Makes the settings of files and of trusted issuers known, and that files and papers of cases are held here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FileSettings.class, SignatureSettings.class})
class FilesConfiguration {

  @Bean
  HoldsCaseData casesHeldByFiles() {
    return new HoldsCaseData("platform");
  }
}
