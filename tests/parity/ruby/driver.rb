# Cronofy's SDK for Ruby, unmodified, driven by lines of JSON: {"method", "arguments"} in; {"returned"},
# {"status", "body"} or {"failed"} out. Started as: ruby driver.rb CLIENT_ID CLIENT_SECRET
# with CRONOFY_API_URL and CRONOFY_APP_URL naming the port, and RUBYLIB the SDK when it is no installed gem.
require "json"
require "cronofy"

$stdout.sync = true
CREDENTIALS = { client_id: ARGV[0], client_secret: ARGV[1] }.freeze

# What a method returned, as JSON carries it.
def plain(value)
  case value
  when Cronofy::Client::PagedResultIterator then plain(value.to_a)
  when Cronofy::BatchResponse then value.entries.map { |entry| plain(entry.to_h.reject { |key, _| key == "request" }) }
  when Cronofy::Credentials then value.to_h.reject { |key, _| key == :expires_at }
  when Cronofy::EventTime then { time: plain(value.time), tzid: value.tzid }
  when Cronofy::DateOrTime then plain(value.time? ? value.time : value.date)
  when Time then value.utc.iso8601
  when Date then value.iso8601
  when Hash then value.to_h { |key, one| [key, plain(one)] }
  when Array then value.map { |one| plain(one) }
  when OAuth2::Response then value.body.empty? ? nil : JSON.parse(value.body)
  else value
  end
end

# A program keeps the tokens and gives them to its next client.
def next_client(client, returned)
  return client unless returned.is_a?(Cronofy::Credentials)

  tokens = { access_token: returned.access_token, refresh_token: returned.refresh_token }
  Cronofy::Client.new(CREDENTIALS.merge(tokens))
end

def called(client, method, arguments)
  return client.public_send(method, *arguments) unless method == "batch"

  client.batch { |builder| arguments.each { |entry| builder.add_entry(entry) } }
rescue Cronofy::BatchResponse::PartialSuccessError => error
  error.batch_response
end

def refused(error)
  body = error.body.to_s
  { status: error.response.status, body: body.empty? ? nil : JSON.parse(body) }
end

client = Cronofy::Client.new(CREDENTIALS)
$stdin.each_line do |line|
  asked = JSON.parse(line, symbolize_names: true)
  begin
    returned = called(client, asked[:method], asked[:arguments])
    client = next_client(client, returned)
    outcome = { returned: plain(returned) }
  rescue Cronofy::APIError => error
    outcome = refused(error)
  rescue StandardError => error
    outcome = { failed: error.full_message(highlight: false) }
  end
  puts JSON.generate(outcome)
end
