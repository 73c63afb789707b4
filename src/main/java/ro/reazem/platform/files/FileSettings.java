package ro.reazem.platform.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the installation takes and where it keeps it.
 *
 * @param largest a file may be; smaller than spring.servlet.multipart.max-file-size, so that the refusal stands beside the field
 * @param most files added at once
 * @param store code of the store that takes new files
 */
@ConfigurationProperties("reazem.files")
public record FileSettings(@DefaultValue("20MB") DataSize largest, @DefaultValue("20") int most, @DefaultValue("database") String store) {}
