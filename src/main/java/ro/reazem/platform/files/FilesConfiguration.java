package ro.reazem.platform.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.signatures.SignatureSettings;

/** Makes the settings of files and of trusted issuers known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FileSettings.class, SignatureSettings.class})
class FilesConfiguration {}
