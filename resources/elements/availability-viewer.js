CronofyElements.AvailabilityViewer({
  element_token: setting("token"),
  demo: !setting("token"),
  target_id: "element",
  api_domain: location.origin,
  tzid: setting("tzid", "Etc/UTC"),
  callback: tell,
  config: { start_time: "09:00", end_time: "17:00", interval: 30 },
  availability_query: {
    participants: [{ required: "all", members: members() }],
    required_duration: { minutes: 60 },
    start_interval: { minutes: 30 },
    query_periods: days(5),
  },
});
