CronofyElements.AvailabilityRules({
  element_token: setting("token"),
  demo: !setting("token"),
  target_id: "element",
  api_domain: location.origin,
  tzid: setting("tzid", "Etc/UTC"),
  callback: tell,
  availability_rule_id: "default",
});
